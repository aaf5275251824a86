import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { isNotePath, isWithinBudget, weighSite } from '../../src/commands/weigh-site.ts';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { statusLabels } from '../../src/model/vocabulary.ts';
import { listDeadLinks, listLinks, readSite, type BuiltSite } from '../support/site.ts';

let site: BuiltSite;
let catalogue: Catalogue;
beforeAll(() => {
	site = readSite();
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
});

const paths = () => [...site.pages.keys()];
const notePaths = () => paths().filter(isNotePath);
const get = (path: string) => site.pages.get(path)!;

test('no link, anchor or file is broken', () => {
	const all = [...paths(), ...site.redirects.keys()];
	expect(all.flatMap((path) => listDeadLinks(site, path))).toEqual([]);
});

test('every page can be reached from the home page', () => {
	const reached = new Set(['/']);
	for (const path of reached)
		for (const link of listLinks(site, path)) if (site.pages.has(link)) reached.add(link);
	expect(paths().filter((path) => !reached.has(path))).toEqual(['/404.html']);
});

test('every page has one h1, a language, a title, a description and a canonical URL', () => {
	for (const path of paths()) {
		const page = get(path);
		expect(page.querySelectorAll('h1'), path).toHaveLength(1);
		expect(page.querySelector('h1')?.text.trim(), path).not.toBe('');
		expect(page.querySelector('html')?.getAttribute('lang'), path).toBe('en');
		expect(page.querySelector('title')?.text, path).toMatch(/ \| AWS ML Field Guide$/);
		expect(page.querySelector('meta[name="description"]')?.getAttribute('content'), path).not.toBe(
			'',
		);
		expect(page.querySelector('meta[property="og:title"]'), path).not.toBeNull();
		if (path !== '/404.html') {
			expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toMatch(
				new RegExp(`^https://[^/]+${path}$`),
			);
		}
	}
});

test('no two pages have the same title', () => {
	const titles = paths().map((path) => get(path).querySelector('title')?.text);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no page is empty, and no section of a note is', () => {
	for (const path of notePaths()) {
		expect(get(path).querySelector('main')!.text.split(/\s+/).length, path).toBeGreaterThan(80);
		for (const section of get(path).querySelectorAll('.sections > section')) {
			const heading = section.querySelector('h2')?.text ?? '';
			expect(section.text.length, `${path} ${heading}`).toBeGreaterThan(heading.length + 3);
		}
	}
});

test('every note can be searched and filtered, and lists are not indexed', () => {
	for (const path of notePaths()) {
		expect(get(path).querySelector('[data-pagefind-body] h1'), path).not.toBeNull();
		const filters = get(path)
			.querySelectorAll('[data-pagefind-filter]')
			.map((element) => element.getAttribute('data-pagefind-filter'));
		const wanted = path.startsWith('/services/')
			? ['kind', 'category', 'stage', 'status']
			: /^\/(?:stages|concepts)\//.test(path)
				? ['kind', 'stage']
				: ['kind'];
		expect([...new Set(filters)].sort(), path).toEqual(wanted.sort());
	}
	for (const path of ['/', '/services/', '/status/', '/404.html']) {
		expect(get(path).querySelector('[data-pagefind-body]'), path).toBeNull();
	}
});

describe('following the next page', () => {
	const nextOf = (path: string) => {
		const href = get(path).querySelector('a[rel="next"]')?.getAttribute('href');
		return href && new URL(href, 'https://example.com').pathname;
	};

	test('visits each service once, from the first of each stage', () => {
		const visited: string[] = [];
		for (const { services } of catalogue.stages) {
			for (let path: string | undefined = `/services/${services[0]}/`; path; path = nextOf(path)) {
				visited.push(path);
				expect(visited.length).toBeLessThanOrEqual(catalogue.services.length);
			}
		}
		expect(visited.sort()).toEqual(catalogue.services.map(({ id }) => `/services/${id}/`).sort());
	});

	test('and back again by the previous page', () => {
		for (const path of notePaths()) {
			const next = nextOf(path);
			if (next) expect(get(next).querySelector('a[rel="prev"]')?.getAttribute('href')).toBe(path);
		}
	});
});

test('every link to a service that is not open has its status mark', () => {
	const states = new Map(
		catalogue.services.map(({ id, status }) => [`/services/${id}/`, status.state]),
	);
	for (const path of paths()) {
		for (const link of get(path).querySelectorAll('main a[href]')) {
			const state = states.get(link.getAttribute('href') ?? '');
			if (!state || state === 'open') continue;
			// The cards for the next and previous page say it as text.
			if (link.getAttribute('rel')) {
				expect(link.text, path).toContain(statusLabels[state]);
			} else {
				expect(link.getAttribute('data-status'), `${path} ${link.text}`).toBe(state);
				expect(link.querySelector('.sr-only')?.text, `${path} ${link.text}`).not.toBeUndefined();
			}
		}
	}
});

test('edges show on the pages of both services', () => {
	for (const { from, to, carries } of catalogue.edges) {
		for (const [here, there] of [
			[from, to],
			[to, from],
		]) {
			// The edges of a hub are on a separate page.
			const pages = [`/services/${here}/`, `/services/${here}/flow/`];
			const items = pages.flatMap((path) => [
				...(site.pages.get(path)?.querySelectorAll(':is(.flow, .comes-in, .goes-out) li') ?? []),
			]);
			const found = items.some(
				(item) =>
					item.querySelector('a')?.getAttribute('href') === `/services/${there}/` &&
					item.text.includes(carries),
			);
			expect(found, `${from} -> ${to} on ${here}`).toBe(true);
		}
	}
});

test('no page carries the whole catalog in its sidebar', () => {
	for (const path of paths()) {
		const links = get(path).querySelectorAll('nav.sidebar a').length;
		expect(links, path).toBeLessThan(catalogue.services.length / 2);
	}
});

test('nothing loads from another host, and nothing inline runs without a hash', () => {
	for (const path of paths()) {
		const page = get(path);
		const fetched = [
			...page.querySelectorAll('[src]'),
			...page.querySelectorAll('link[rel="stylesheet"]'),
		];
		for (const element of fetched)
			expect(element.getAttribute('src') ?? element.getAttribute('href'), path).toMatch(/^\//);
		const policy = page
			.querySelector('meta[http-equiv="content-security-policy"]')
			?.getAttribute('content');
		expect(policy, path).toContain("default-src 'none'");
		const inline = [
			...page
				.querySelectorAll('script:not([src]):not([type="application/ld+json"])')
				.map((script) => script.innerHTML),
			...page.querySelectorAll('style').map((style) => style.innerHTML),
			...page.querySelectorAll('[style]').map((element) => element.getAttribute('style') ?? ''),
		];
		for (const text of inline) {
			expect(policy, `${path} ${text}`).toContain(
				createHash('sha256').update(text).digest('base64'),
			);
		}
		expect(
			page
				.querySelectorAll('*')
				.filter((element) => Object.keys(element.attributes).some((name) => /^on/.test(name))),
		).toEqual([]);
	}
});

test('pages stay within their budgets', async () => {
	const weights = await weighSite('dist');
	expect(weights.filter((page) => !isWithinBudget(page))).toEqual([]);
});

describe('the guide as data', () => {
	test('matches the schema published next to it', () => {
		const schema = JSON.parse(readFileSync('dist/catalogue.schema.json', 'utf8')) as object;
		// Formats are only documentation. The schema checks them by patterns.
		const validate = new Ajv2020({
			strict: false,
			validateFormats: false,
			allErrors: true,
		}).compile(schema);
		validate(catalogue);
		expect(validate.errors ?? []).toEqual([]);
	});

	test('the schema rejects an invalid value', () => {
		const schema = JSON.parse(readFileSync('dist/catalogue.schema.json', 'utf8')) as object;
		const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
		const [first, ...rest] = catalogue.services;
		expect(validate({ ...catalogue, services: [{ ...first, kind: 'gadget' }, ...rest] })).toBe(
			false,
		);
		expect(validate({ ...catalogue, services: [{ ...first, extra: 1 }, ...rest] })).toBe(false);
	});

	test('every fact has a source and a date', () => {
		expect(catalogue.facts.length).toBeGreaterThan(150);
		expect(
			catalogue.facts.filter(
				({ source, checked }) =>
					!source.url.startsWith('https://') || !/^\d{4}-\d\d-\d\d$/.test(checked),
			),
		).toEqual([]);
	});
});

test('the sitemap lists the pages', () => {
	const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
	for (const path of notePaths()) expect(sitemap).toContain(`${path}</loc>`);
	expect(readFileSync('dist/robots.txt', 'utf8')).toContain('sitemap-index.xml');
});

test('structured data is sound', () => {
	for (const { id, name } of catalogue.services) {
		const data = JSON.parse(
			get(`/services/${id}/`).querySelector('script[type="application/ld+json"]')!.text,
		) as Record<string, unknown>;
		expect(data).toMatchObject({ '@type': 'TechArticle', headline: name });
	}
});
