import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { statusLabels } from '../../src/model/vocabulary.ts';
import { readSite, type BuiltSite } from '../support/site.ts';

let site: BuiltSite;
beforeAll(() => {
	site = readSite();
});

const read = (path: string, property: string) =>
	site.pages.get(path)!.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ??
	'';
const shared = () => [...site.pages.keys()].filter((path) => path !== '/404.html');
const fileOf = (path: string) => `dist${new URL(read(path, 'og:image')).pathname}`;

test('every page names its own social image, a PNG of 1,200 by 630 px', () => {
	const seen = new Map<string, string>();
	for (const path of shared()) {
		expect(read(path, 'og:image'), path).toBe(
			new URL(`/og/${path.slice(1, -1) || 'index'}.png`, read(path, 'og:url')).href,
		);
		const png = readFileSync(fileOf(path));
		expect(png.subarray(1, 4).toString(), path).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
		expect([read(path, 'og:image:width'), read(path, 'og:image:height')]).toEqual(['1200', '630']);
		const hash = createHash('sha256').update(png).digest('hex');
		expect(seen.get(hash), path).toBeUndefined();
		seen.set(hash, path);
	}
	expect(read('/404.html', 'og:image')).toBe('');
});

test('no social image is larger than 25 KB', () => {
	expect(shared().filter((path) => statSync(fileOf(path)).size > 25_000)).toEqual([]);
});

test('the alt text of a service’s social image has its name, stage and status', () => {
	const { services, stages } = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
	for (const { id, name, homeStage, status } of services) {
		const alt = read(`/services/${id}/`, 'og:image:alt');
		const stage = stages.find((each) => each.id === homeStage)!.shortName;
		expect(alt).toContain(`${name}. Stage: ${stage}. Status: ${statusLabels[status.state]}`);
	}
});
