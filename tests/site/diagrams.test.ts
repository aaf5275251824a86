import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { readSite, type BuiltSite } from '../support/site.ts';

let site: BuiltSite;
let catalogue: Catalogue;
beforeAll(() => {
	site = readSite();
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
});

type Ends = { from: string; to: string };
const toKeys = (edges: readonly Ends[]) => edges.map(({ from, to }) => `${from} -> ${to}`).sort();
const findAll = (page: HTMLElement | undefined, selector: string) => [
	...(page?.querySelectorAll(selector) ?? []),
];
const listDrawn = (page: HTMLElement | undefined, within: string): Ends[] =>
	findAll(page, `${within} [data-from]`).map((line) => ({
		from: line.getAttribute('data-from')!,
		to: line.getAttribute('data-to')!,
	}));
/** The services that a list of neighbors links to. */
const listNeighbours = (page: HTMLElement | undefined, list: string): string[] =>
	findAll(page, `${list} li a`).map((link) => link.getAttribute('href')!.split('/').at(-2)!);

test('the edges on the page of a service are the edges of the guide', () => {
	for (const { id } of catalogue.services) {
		const page = site.pages.get(`/services/${id}/`);
		const all = site.pages.get(`/services/${id}/flow/`);
		const toIn = (from: string) => ({ from, to: id });
		const toOut = (to: string) => ({ from: id, to });
		const drawn = listDrawn(page, '.flow');
		const listed = [
			...listNeighbours(page, '.flow > details:not(.flow-end)').map(toIn),
			...listNeighbours(page, '.flow > details.flow-end').map(toOut),
		];
		const onOwnPage = [
			...listNeighbours(all, '.comes-in').map(toIn),
			...listNeighbours(all, '.goes-out').map(toOut),
		];
		const told = catalogue.edges.filter(({ from, to }) => from === id || to === id);
		if (all) {
			expect(toKeys(onOwnPage), id).toEqual(toKeys(told));
			expect(toKeys(told)).toEqual(expect.arrayContaining(toKeys([...drawn, ...listed])));
		} else expect(toKeys([...drawn, ...listed]), id).toEqual(toKeys(told));
	}
});

test('each line on the page of a service has a row with its label', () => {
	for (const { id } of catalogue.services) {
		const page = site.pages.get(`/services/${id}/`);
		for (const side of ['in', 'out']) {
			const lines = listDrawn(page, `.flow-${side}`);
			const rows = findAll(page, `.flow-${side} li`);
			expect(rows).toHaveLength(lines.length);
			lines.forEach((line, index) => {
				const other = side === 'in' ? line.from : line.to;
				const edge = catalogue.edges.find(({ from, to }) => from === line.from && to === line.to)!;
				expect(rows[index]?.querySelector('a')?.getAttribute('href')).toBe(`/services/${other}/`);
				expect(rows[index]?.text, `${line.from} -> ${line.to}`).toContain(edge.carries);
			});
		}
	}
});

test('both drawings of a path have the edges of its steps', () => {
	for (const { id, steps } of catalogue.paths) {
		const page = site.pages.get(`/paths/${id}/`);
		const told = steps.flatMap(({ receives }) => receives);
		for (const picture of ['.graph', '.tracks']) {
			expect(toKeys(listDrawn(page, picture)), `${id} ${picture}`).toEqual(toKeys(told));
			expect(
				findAll(page, `${picture} a`).map((link) => link.getAttribute('href')),
				`${id} ${picture}`,
			).toEqual(steps.map(({ service }) => `/services/${service}/`));
			const words = page?.querySelector(picture)?.text.replace(/\s+/g, ' ');
			for (const { carries } of told) expect(words, id).toContain(carries);
		}
	}
});
