import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { serviceDigestSchema } from '../../src/model/schemas/service-digest.ts';
import { DATA_FORM } from '../../src/model/data-form.ts';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';

/** A digest is fetched for a hover card, so it has to be there before the reader has moved on. */
const CARD_BUDGET = 5_000;

let catalogue: Catalogue;
beforeAll(() => {
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
});

const read = (id: string) => readFileSync(`dist/services/${id}/digest.json`, 'utf8');

test('every service has a digest beside its page, valid by its schema', () => {
	for (const { id, name, facts } of catalogue.services) {
		const { form, ...data } = JSON.parse(read(id)) as { form: unknown };
		expect(form, id).toBe(DATA_FORM);
		const digest = serviceDigestSchema.parse(data);
		expect(digest, id).toMatchObject({ id, name, href: `/services/${id}/` });
		expect(digest.facts, id).toHaveLength(facts.length);
	}
});

test('every digest is light', () => {
	const heavy = catalogue.services.filter(
		({ id }) => brotliCompressSync(read(id)).length > CARD_BUDGET,
	);
	expect(heavy.map(({ id }) => id)).toEqual([]);
});

test('the sitemap lists no digest', () => {
	expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('digest.json');
});
