import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { DATA_FORM } from '../../src/model/data-form.ts';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { listDeadLinks, readSite } from '../support/site.ts';

/** A hover card fetches a digest, so it must load before the reader moves on. */
const DIGEST_BUDGET = 5_000;

let catalogue: Catalogue;
beforeAll(() => {
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
});

const read = (id: string) => readFileSync(`dist/services/${id}/digest.htm`, 'utf8');

test('every service has a digest with all its facts and no scripts', () => {
	for (const { id, name, facts } of catalogue.services) {
		const root = parse(read(id)).querySelector('article');
		expect(root?.getAttribute('data-form'), id).toBe(String(DATA_FORM));
		expect(root?.getAttribute('data-id')).toBe(id);
		expect(root?.querySelector('.hover-card .display')?.textContent, id).toBe(name);
		expect(root?.querySelector('thead th a')?.getAttribute('href')).toBe(`/services/${id}/`);
		expect(root?.querySelectorAll('.facts tr[data-key]'), id).toHaveLength(facts.length);
		expect(root?.querySelectorAll('script, style, link, img, svg, [style]'), id).toEqual([]);
	}
});

test('a digest shows the facts of the service page, word for word', () => {
	for (const { id } of catalogue.services) {
		const page = parse(readFileSync(`dist/services/${id}/index.html`, 'utf8'));
		const rowsOf = (root: ReturnType<typeof parse>) =>
			root
				.querySelectorAll('.facts tr')
				.filter((row) => row.querySelector('td.source'))
				.map((row) => row.innerHTML);
		const numbers = page.querySelector('#numbers')?.closest('section');
		expect(rowsOf(parse(read(id))), id).toEqual(numbers ? rowsOf(numbers) : []);
	}
});

test('the free comparison has a row for everything in a digest', () => {
	const page = parse(readFileSync('dist/compare/index.html', 'utf8'));
	const labelsOf = (root: ReturnType<typeof parse>) =>
		root.querySelectorAll('.compared tbody th').map(({ textContent }) => textContent);
	const ready = labelsOf(page);
	expect(ready).toContain('Status');
	for (const { id } of catalogue.services)
		expect(ready, id).toEqual(expect.arrayContaining(labelsOf(parse(read(id)))));
});

test('every link of a digest works', () => {
	const site = readSite();
	for (const { id } of catalogue.services)
		site.pages.set(`/services/${id}/digest.htm`, parse(read(id)));
	const dead = catalogue.services.flatMap(({ id }) =>
		listDeadLinks(site, `/services/${id}/digest.htm`),
	);
	expect(dead).toEqual([]);
});

test('every digest is small', () => {
	const heavy = catalogue.services.filter(
		({ id }) => brotliCompressSync(read(id)).length > DIGEST_BUDGET,
	);
	expect(heavy.map(({ id }) => id)).toEqual([]);
});

test('no digest is in the sitemap or the full-text index', () => {
	expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('digest');
});
