import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { DATA_FORM } from '../../src/model/data-form.ts';
import { guideStateSchema } from '../../src/model/schemas/guide-state.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

describe('the state of the guide', () => {
	let state: unknown;
	beforeAll(() => {
		const { form, ...rest } = read('dist/state.json') as { form: unknown };
		expect(form).toBe(DATA_FORM);
		state = rest;
	});

	test('matches its schema', () => {
		expect(guideStateSchema.safeParse(state).error?.issues ?? []).toEqual([]);
	});

	test('agrees with the catalog on every service', () => {
		const { services } = read('dist/catalogue.json') as Catalogue;
		expect(guideStateSchema.parse(state).services).toEqual(
			Object.fromEntries(
				services.map(({ id, status, facts }) => [
					id,
					{
						label: expect.any(String) as string,
						status: status.state,
						facts: Object.fromEntries(
							facts.map(({ label, value, unit }) => [label, `${value.text} ${unit}`.trim()]),
						),
					},
				]),
			),
		);
	});

	test('has the version on every page', () => {
		const { version } = guideStateSchema.parse(state);
		const pages = globSync('dist/**/index.html').map((file) => readFileSync(file, 'utf8'));
		const bearers = pages.filter((html) => html.includes('<reader-tools'));
		expect(bearers.length).toBeGreaterThan(300);
		expect(bearers.filter((html) => !html.includes(`data-version="${version}"`))).toEqual([]);
	});
});
