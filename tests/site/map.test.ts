import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';

let catalogue: Catalogue;
beforeAll(() => {
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
});

/** A page of the built site. */
const readPage = (path: string) => parse(readFileSync(`dist${path}index.html`, 'utf8'));

/** The edges between stages in the catalog, formatted as on the pages. */
const listToldEdges = () =>
	catalogue.stages
		.flatMap(({ id, handsOn, loopsBack }) => [
			...handsOn.map(({ stage, carries }) => [id, 'hands-on', stage, carries].join(' | ')),
			...loopsBack.map(({ stage, carries }) => [id, 'loops-back', stage, carries].join(' | ')),
		])
		.sort();

const words = (element: HTMLElement | null | undefined) =>
	(element?.text ?? '').replace(/\s+/g, ' ').trim();

const listEdges = (root: HTMLElement | null, selector: string, wordsIn: string) =>
	(root?.querySelectorAll(selector) ?? [])
		.map((element) =>
			[
				element.getAttribute('data-from'),
				element.getAttribute('data-kind'),
				element.getAttribute('data-to'),
				words(element.querySelector(wordsIn)),
			].join(' | '),
		)
		.sort();

describe.each(['/', '/stages/'])('the map on %s', (path) => {
	let page: HTMLElement;
	beforeAll(() => {
		page = readPage(path);
	});
	const getMap = () => page.querySelector('svg.lifecycle-map');

	test('draws exactly the edges of the guide, once each, with labels', () => {
		expect(listEdges(getMap(), '.edge', 'text')).toEqual(listToldEdges());
	});

	test('draws each stage once, with a link to its page', () => {
		const links = (getMap()?.querySelectorAll('a.name') ?? []).map((link) => link.attributes.href);
		expect(links.sort()).toEqual(catalogue.stages.map(({ id }) => `/stages/${id}/`).sort());
	});

	test('names services of each stage and links to the others', () => {
		for (const { id, services } of catalogue.stages) {
			const url = `/stages/${id}/`;
			const links = getMap()?.querySelectorAll(`g[data-stage="${id}"][role] > a`) ?? [];
			const named = links
				.map((link) => link.attributes.href ?? '')
				.filter((href) => !href.startsWith(url));
			const own = services.map((service) => `/services/${service}/`);
			expect(named.length, id).toBeGreaterThan(0);
			expect(
				named.filter((href) => !own.includes(href)),
				id,
			).toEqual([]);
			const more = links.find((link) => link.attributes.href === `${url}#services`);
			expect(Number.parseInt(words(more?.querySelector('text')), 10) || 0, id).toBe(
				services.length - named.length,
			);
		}
	});

	test('links to human review', () => {
		expect(getMap()?.querySelector('.review a')?.attributes.href).toBe(
			'/concepts/human-in-the-loop/',
		);
	});

	test('has a list of all stages for windows too small for the map', () => {
		const cards = page.querySelectorAll('svg.lifecycle-map ~ .stage-cards > li');
		expect(cards?.map((card) => card.getAttribute('data-stage'))).toEqual(
			catalogue.stages.map(({ id }) => id),
		);
	});
});

test('the stages page also lists every edge as text', () => {
	expect(listEdges(readPage('/stages/'), '.stage-edges li', '.carries')).toEqual(listToldEdges());
});
