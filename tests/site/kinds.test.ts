import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { listFormerNames } from '../../src/guide/former-names.ts';
import { listChanges } from '../../src/views/changes.ts';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { formatDate } from '../../src/model/dates.ts';
import {
	algorithmTaskLabels,
	inputFormatLabels,
	processorLabels,
} from '../../src/model/vocabulary.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import type { LoadedNotes } from '../../src/site/content/shared-notes.ts';
import { today } from '../../src/site/today.ts';
import { readSite, type BuiltSite } from '../support/site.ts';

let site: BuiltSite;
let catalogue: Catalogue;
let loaded: LoadedNotes;
beforeAll(async () => {
	site = readSite();
	catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
	loaded = loadNotes(await readNoteFiles());
});

const get = (path: string) => site.pages.get(path)!;
const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('a look-alike page', () => {
	test('prints the same about its sides as their own pages', () => {
		for (const { id, sides, facts } of catalogue.lookAlikes) {
			const rows = get(`/lookalikes/${id}/`).querySelectorAll('.compared tbody tr');
			const cellsOf = (label: string) =>
				rows
					.find((row) => fold(row.querySelector('th')?.text ?? '') === label)
					?.querySelectorAll('td')
					.map((cell) => fold(cell.text)) ?? [];
			sides.forEach(({ target }, column) => {
				if (target.kind !== 'service') return;
				const service = catalogue.services.find((each) => each.id === target.id)!;
				expect(cellsOf('In a breath')[column], id).toBe(service.summary);
				for (const { label, facts: named } of facts) {
					const fact = service.facts.find((each) => each.label === named[column]);
					if (fact) expect(cellsOf(label)[column], id).toContain(fact.value.text);
				}
			});
		}
	});

	test('is linked from each of its services', () => {
		for (const { id, sides } of catalogue.lookAlikes) {
			for (const { target } of sides) {
				if (target.kind !== 'service') continue;
				const links = get(`/services/${target.id}/`).querySelectorAll('.beside a');
				expect(
					links.map((link) => link.getAttribute('href')),
					target.id,
				).toContain(`/lookalikes/${id}/`);
			}
		}
	});
});

test('the labels of a path are edges of the guide, and show at their steps', () => {
	const edges = new Set(catalogue.edges.map(({ from, to, carries }) => `${from} ${to} ${carries}`));
	for (const { id, steps } of catalogue.paths) {
		const items = get(`/paths/${id}/`).querySelectorAll('.path-steps > li');
		expect(items).toHaveLength(steps.length);
		steps.forEach(({ receives }, place) => {
			for (const { from, to, carries } of receives) {
				expect(edges).toContain(`${from} ${to} ${carries}`);
				expect(fold(items[place]!.querySelector('.path-receives')!.text), id).toContain(
					fold(carries),
				);
			}
		});
	}
});

test('the coverage table has every task of every exam, with pages that teach it', () => {
	const page = get('/exams/coverage/');
	for (const { id, domains } of catalogue.exams) {
		for (const { number } of domains.flatMap(({ tasks }) => tasks)) {
			const row = page
				.querySelectorAll('tbody tr')
				.find((each) => each.querySelector(`a[href="/exams/${id}/#task-${number}"]`));
			expect(row?.querySelectorAll('td a').length, `${id} ${number}`).toBeGreaterThan(0);
		}
	}
});

test('an exam warns of the services in its scope that are not open', () => {
	const states = new Map(catalogue.services.map(({ id, status }) => [id, status.state]));
	for (const { id, inScope } of catalogue.exams) {
		const warned = get(`/exams/${id}/`)
			.querySelectorAll('.exam-traps a')
			.map((link) => link.getAttribute('href'));
		const closed = inScope.filter((service) => states.get(service) !== 'open');
		expect(warned, id).toEqual(closed.map((service) => `/services/${service}/`));
	}
});

test('a correction is on its service’s page and on the page of all corrections', () => {
	const all = fold(get('/corrections/').text);
	for (const { id, corrections } of catalogue.services) {
		for (const { says } of corrections) {
			expect(fold(get(`/services/${id}/`).querySelector('.corrections')!.text)).toContain(
				fold(says),
			);
			expect(all).toContain(fold(says));
		}
	}
});

test('every algorithm has a row with its inputs and its training hardware', () => {
	const rows = get('/algorithms/').querySelectorAll('tr[data-item]');
	expect(rows.map((row) => row.id)).toEqual(catalogue.algorithms.map(({ id }) => id));
	for (const { id, tunable, tasks, formats, processors } of catalogue.algorithms) {
		const row = rows.find((each) => each.id === id)!;
		const codes = row.querySelectorAll('td:last-child code').map((code) => code.text);
		expect(codes).toEqual(expect.arrayContaining(tunable));
		const [, uses = '', reads = '', trainsOn = ''] = row
			.querySelectorAll('th, td')
			.map((cell) => fold(cell.text));
		for (const task of tasks) expect(uses, id).toContain(algorithmTaskLabels[task]);
		for (const format of formats) expect(reads, id).toContain(inputFormatLabels[format]);
		for (const processor of processors) expect(trainsOn, id).toContain(processorLabels[processor]);
	}
});

describe('what changed', () => {
	test('is on the status page with its date and source', () => {
		const rows = get('/status/').querySelectorAll('.statuses tbody tr');
		const changes = listChanges(loaded.guide);
		expect(rows).toHaveLength(changes.length);
		for (const { service, date, source } of changes) {
			const row = rows.find(
				(each) =>
					each.querySelector('th a')?.getAttribute('href') === `/services/${service.id}/` &&
					each.querySelector('time')?.getAttribute('datetime') === date,
			);
			expect(row?.text, service.id).toContain(formatDate(date));
			expect(
				row?.querySelectorAll('a.source').map((link) => link.getAttribute('href')),
				service.id,
			).toContain(source.url);
		}
	});

	test('is also a feed without duplicate or future items', () => {
		const feed = readFileSync('dist/status/feed.xml', 'utf8');
		const ids = [...feed.matchAll(/<guid[^>]*>(.*?)<\/guid>/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(50);
		expect(new Set(ids).size).toBe(ids.length);
		const days = [...feed.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, day = '']) => day);
		for (const day of days) expect(Date.parse(day)).toBeLessThanOrEqual(Date.parse(today));
		expect(get('/status/').querySelector('a[href="/status/feed.xml"]')).not.toBeNull();
	});

	test('has a feed link to its anchor on the service’s page', () => {
		const feed = parse(readFileSync('dist/status/feed.xml', 'utf8'));
		for (const guid of feed.querySelectorAll('item guid')) {
			const { pathname, hash } = new URL(guid.text);
			expect(get(pathname).querySelector(`[id="${hash.slice(1)}"]`), guid.text).not.toBeNull();
		}
	});
});

test('a former name redirects to its mention on the current page', () => {
	const formerNames = listFormerNames(loaded.guide);
	expect(formerNames.map(({ address }) => address)).toContain('codewhisperer');
	expect(site.redirects.size).toBe(formerNames.length);
	for (const { name, address, anchor, service } of formerNames) {
		const target = `/services/${service.id}/#${anchor}`;
		const page = site.redirects.get(`/services/${address}/`);
		expect(page?.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
			`0; url=${target}`,
		);
		expect(get(`/services/${service.id}/`).querySelector(`#${anchor}`)?.text).toContain(name);
	}
});
