import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { serveSite } from '../../src/commands/serve-site.ts';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import type { GuideState } from '../../src/model/schemas/guide-state.ts';
import type { NamesData } from '../../src/search/engine/data.ts';
import { childrenOf, parseXml, textOfChild } from '../support/xml.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { listDeadLinks, readSite, type BuiltSite } from '../support/site.ts';

/** `/ml/führer 日本/` as encoded in URLs. */
const BASE = '/ml/f%C3%BChrer%20%E6%97%A5%E6%9C%AC/';

let project: ProjectCopy;
let site: BuiltSite;
beforeAll(() => {
	project = copyProject();
	const { code, output } = project.run('build', {
		BASE_PATH: '/ml/führer 日本',
		SITE_URL: 'https://example.com',
		// The day after Amazon Q Developer's editor plugins end, by its note.
		BUILD_DAY: '2027-05-01',
	});
	expect(output).toContain('Built ');
	expect(code).toBe(0);
	site = readSite(join(project.folder, 'dist'), BASE);
});
afterAll(() => project.remove());

test('under another base path every link starts with it and works', () => {
	const paths = [...site.pages.keys(), ...site.redirects.keys()];
	expect(paths.flatMap((path) => listDeadLinks(site, path))).toEqual([]);
	for (const page of site.redirects.values()) {
		const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
		expect(refresh).toContain(`url=${BASE}services/`);
	}
});

test('external URLs contain the site and the base path', () => {
	const page = site.pages.get('/services/s3/')!;
	expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
		`https://example.com${BASE}services/s3/`,
	);
	expect(project.read('dist/catalogue.json')).toContain(`"https://example.com${BASE}services/s3/"`);
	expect(page.querySelector('link[rel="manifest"]')?.getAttribute('href')).toBe(
		`${BASE}site.webmanifest`,
	);
	expect(project.read('dist/robots.txt')).toContain(`https://example.com${BASE}sitemap-index.xml`);
});

test('the preview serves the pages under their base path', async () => {
	const server = await serveSite({ folder: site.folder, base: BASE, port: 0 });
	const { origin } = new URL(server.url);
	for (const path of ['', 'services/s3/', 'search/names.json', 'search/?q=polly']) {
		expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
	}
	expect((await fetch(`${origin}/ml/führer 日本/services/s3`)).status).toBe(200);
	expect((await fetch(`${origin}/services/s3/`)).status).toBe(404);
	await server.close();
});

describe('on the day after the announced end of a service', () => {
	const readJson = (file: string): unknown => JSON.parse(project.read(`dist/${file}`));
	const page = () => site.pages.get('/services/q-developer/')!;

	test('its page says everywhere that it has ended, and when', () => {
		const banner = page().querySelector('.banner')!;
		expect(banner.getAttribute('data-state')).toBe('ended');
		expect(banner.text.replaceAll(/\s+/g, ' ')).toContain(
			'ended on 30 April 2027, announced 2026. Announced before that day: ',
		);
		const alt = page().querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
		expect(alt).toContain('Status: ended on 30 April 2027');
		expect(page().querySelector('.glance [data-status], [data-status="ended"]')).not.toBeNull();
	});

	test('no link to it on any page or drawing says that it is ending', () => {
		const links = [...site.pages.values()].flatMap((each) =>
			each.querySelectorAll(`a[href="${BASE}services/q-developer/"]`),
		);
		const states = links.flatMap((link) => link.getAttribute('data-status') ?? []);
		expect(states.length).toBeGreaterThan(10);
		expect(new Set(states)).toEqual(new Set(['ended']));
		expect(links.filter(({ text }) => text.includes('(ending)'))).toEqual([]);
	});

	test('the list of changes and the feed list it as past', () => {
		const rows = site.pages.get('/status/')!.querySelectorAll('tbody tr');
		const row = rows.find(
			({ text }) => text.includes('Amazon Q Developer') || text.includes('Q Developer'),
		)!;
		expect(row.closest('section')?.querySelector('h2')?.id).toBe('so-far');
		expect(row.querySelector('[data-status="ended"]')).not.toBeNull();
		const channel = childrenOf(parseXml(project.read('dist/status/feed.xml')), 'channel')[0]!;
		const item = childrenOf(channel, 'item').find((each) =>
			textOfChild(each, 'guid')?.endsWith('/services/q-developer/#ended-2027-04-30'),
		)!;
		expect(textOfChild(item, 'title')).toBe('Amazon Q Developer: ended, 30 April 2027');
		expect(textOfChild(item, 'pubDate')).toBe('Fri, 30 Apr 2027 00:00:00 GMT');
		expect(textOfChild(channel, 'lastBuildDate')).toBe('Sat, 01 May 2027 00:00:00 GMT');
	});

	test('the data agrees: the catalog, the state, the hover card, the search', () => {
		const { services } = readJson('catalogue.json') as Catalogue;
		expect(services.find(({ id }) => id === 'q-developer')?.status.state).toBe('ended');
		const state = readJson('state.json') as GuideState;
		expect(new Map(Object.entries(state.services)).get('q-developer')?.status).toBe('ended');
		const digest = parse(project.read('dist/services/q-developer/digest.htm'));
		expect(digest.querySelector('.hover-card [data-status]')?.outerHTML).toContain('"ended"');
		const names = readJson('search/names.json') as NamesData;
		const place = names.services.name.indexOf('Amazon Q Developer');
		expect(names.statuses[names.services.status[place]!]?.[0]).toBe('ended');
	});

	test('the content check passes, and the freshness check fails and names the note', () => {
		const day = { BUILD_DAY: '2027-05-01' };
		expect(project.run('check-content', day).code).toBe(0);
		const { code, output } = project.run('check-freshness', day);
		expect(code).toBe(1);
		expect(output).toMatch(
			/content\/services\/q-developer\.md:\d+:\d+ {2}says `ending`, and its day has passed: 30 April 2027/,
		);
		expect(project.run('check-freshness', { BUILD_DAY: '2026-12-01' }).code).toBe(0);
	});
});
