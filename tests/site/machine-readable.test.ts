import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { siteUrl } from '../../src/site/settings.ts';
import { listFeedProblems } from '../support/rss.ts';
import { childrenOf, parseXml, textOfChild } from '../support/xml.ts';

const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: 'dist' }).sort();

test.each(list('**/*.{xml,svg}'))('%s is well-formed XML', (file) => {
	expect(() => parseXml(read(file))).not.toThrow();
});

test('every JSON file is valid JSON', () => {
	const files = list('**/*.json');
	expect(files).toEqual(
		expect.arrayContaining([
			'catalogue.json',
			'catalogue.schema.json',
			'search/english.json',
			'search/names.json',
			'search/words.json',
			'state.json',
		]),
	);
	for (const file of files) expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
});

describe('the feed', () => {
	const feed = parseXml(read('status/feed.xml'));
	const channel = childrenOf(feed, 'channel')[0]!;
	const items = childrenOf(channel, 'item');

	test('is valid for feed readers', () => {
		expect(listFeedProblems(feed, `${siteUrl}/status/feed.xml`)).toEqual([]);
	});

	test('dates items only by days in notes, and never invents a first of January', () => {
		const { services } = JSON.parse(read('catalogue.json')) as Catalogue;
		const days = services.flatMap(({ status, history }) => [
			...('ends' in status ? [status.ends] : []),
			...(status.since ? [status.since] : []),
			...history.map(({ date }) => date),
		]);
		const dates = items.flatMap((item) => textOfChild(item, 'pubDate') ?? []);
		expect(dates.length).toBeGreaterThan(20);
		expect(dates.length).toBeLessThan(items.length);
		for (const date of dates) expect(days).toContain(new Date(date).toISOString().slice(0, 10));
	});

	test('lists the newest items first', () => {
		const times = items.flatMap((item) => Date.parse(textOfChild(item, 'pubDate') ?? '') || []);
		expect(times).toEqual(times.toSorted((a, b) => b - a));
	});
});

describe('the sitemap', () => {
	const index = parseXml(read('sitemap-index.xml'));
	const files = childrenOf(index, 'sitemap').map((each) => textOfChild(each, 'loc') ?? '');
	const pages = files.flatMap((address) => {
		const map = parseXml(read(new URL(address).pathname));
		return childrenOf(map, 'url').map((each) => textOfChild(each, 'loc') ?? '');
	});

	test('has the namespace that search engines require', () => {
		expect(index.uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
	});

	test('lists each indexable page once with its full URL', () => {
		const listed = list('**/index.html').filter((file) => !read(file).includes('"noindex"'));
		const addresses = listed.map((file) => `${siteUrl}/${file.replace(/index\.html$/, '')}`);
		expect(pages.toSorted()).toEqual(addresses.toSorted());
	});
});

test('structured data is valid JSON with a type, a subject and a vocabulary', () => {
	const bearers = list('**/*.html').flatMap((file) => {
		const scripts = read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
		return [...scripts].map(([, json = '']) => ({ file, data: JSON.parse(json) as JsonLd }));
	});
	expect(bearers.length).toBeGreaterThan(200);
	for (const { file, data } of bearers) {
		expect(data['@context'], file).toBe('https://schema.org');
		expect(data['@type'], file).toMatch(/^[A-Z][A-Za-z]+$/);
		expect(data.name ?? data.headline, file).toMatch(/\S/);
	}
});

type JsonLd = { '@context'?: string; '@type'?: string; name?: string; headline?: string };
