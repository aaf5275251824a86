import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/model/schemas/catalogue.ts';
import { choiceQuestionLabels } from '../../src/model/choosing.ts';
import { constraintOptions } from '../../src/model/constraints.ts';
import { statusLabels } from '../../src/model/vocabulary.ts';

type CatalogueService = Catalogue['services'][number];

let page: HTMLElement;
let services: CatalogueService[];
beforeAll(() => {
	page = readPage('/choose/');
	const catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;
	services = catalogue.services;
});

const readPage = (path: string) => parse(readFileSync(`dist${path}index.html`, 'utf8'));
const fold = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const listRows = () => page.querySelectorAll('.choices tbody tr');
const findService = (row: HTMLElement) =>
	services.find(({ id }) => id === row.getAttribute('data-service'))!;
const readSource = (cell: HTMLElement) => ({
	url: cell.querySelector('a.source')?.getAttribute('href'),
	day: cell.querySelector('time')?.getAttribute('datetime'),
});

/** Returns the source and date of a service's answer in the catalog. */
function findEvidence(service: CatalogueService, question: string | undefined) {
	const evidence = service.choices.find(
		(each) => choiceQuestionLabels[each.question] === question,
	)?.evidence;
	if (evidence?.kind === 'page') return { url: evidence.source.url, day: evidence.checked };
	const fact = service.facts.find(({ label }) => label === evidence?.label);
	return { url: fact?.source.url, day: fact?.checked };
}

test('the table of each task has exactly the services with answers for it', () => {
	const wanted = services.flatMap(({ id, choices }) =>
		choices.flatMap((choice) =>
			choice.question === 'task' ? choice.answers.map((task) => `${task} ${id}`) : [],
		),
	);
	const found = page
		.querySelectorAll('.task-table')
		.flatMap((section) =>
			section
				.querySelectorAll('tbody tr')
				.map((row) => `${section.querySelector('h2')!.id} ${row.getAttribute('data-service')}`),
		);
	expect(found.sort()).toEqual(wanted.sort());
	expect(found.length).toBeGreaterThan(0);
});

describe('a cell that can exclude its service', () => {
	test('names its source and date, as in the catalog', () => {
		for (const row of listRows()) {
			const service = findService(row);
			for (const cell of row.querySelectorAll('td[data-drops]')) {
				const question = cell.getAttribute('data-question');
				expect(readSource(cell), `${service.id}, ${question}`).toEqual(
					findEvidence(service, question),
				);
			}
		}
	});

	test('shows the value of its fact', () => {
		for (const row of listRows()) {
			const service = findService(row);
			for (const { question, evidence } of service.choices) {
				if (evidence.kind !== 'fact') continue;
				const fact = service.facts.find(({ label }) => label === evidence.label)!;
				const cell = row
					.querySelectorAll('td')
					.find((each) => each.getAttribute('data-question') === choiceQuestionLabels[question]);
				if (!cell) continue;
				expect(fold(cell.text), service.id).toContain(fact.label);
				expect(fold(cell.text), service.id).toContain(fold(`${fact.value.text} ${fact.unit}`));
			}
		}
	});

	test('is the status with its source if the account decides', () => {
		for (const row of listRows()) {
			const { id, status, checked } = findService(row);
			const cell = row.querySelector('th [data-drops]');
			const isShut = ['closed', 'ending', 'ended'].includes(status.state);
			expect(cell !== null, id).toBe(isShut);
			if (!cell) continue;
			expect(fold(cell.text), id).toContain(statusLabels[status.state]);
			expect(readSource(cell), id).toEqual({ url: status.source, day: checked });
		}
	});

	test('excludes only by values that the form offers', () => {
		const offered = new Set(
			Object.entries(constraintOptions).flatMap(([name, options]) =>
				Object.keys(options).map((value) => `${name}=${value}`),
			),
		);
		const drops = page
			.querySelectorAll('[data-drops]')
			.flatMap((cell) => cell.getAttribute('data-drops')!.split(' '));
		expect(drops.filter((drop) => !offered.has(drop))).toEqual([]);
		for (const drop of offered) {
			const [name, value] = drop.split('=');
			expect(page.querySelector(`select[name="${name}"] option[value="${value}"]`)).not.toBeNull();
		}
	});
});

test('without scripts every table shows, with a link to it', () => {
	const tables = page.querySelectorAll('.task-table h2').map(({ id }) => `#${id}`);
	const links = page.querySelectorAll('.to-tasks a').map((link) => link.getAttribute('href'));
	expect(links).toEqual(tables);
	expect(page.querySelectorAll('.task-table[hidden], .choices [hidden]')).toEqual([]);
});

test('a service page shows its answers, and links to the choice for each of its tasks', () => {
	for (const { id, choices } of services.filter((each) => each.choices.length > 0)) {
		const section = readPage(`/services/${id}/`).querySelector('section:has(#choosing)')!;
		const labels = section.querySelectorAll('th').map((cell) => fold(cell.text));
		expect(labels, id).toEqual(choices.map(({ question }) => choiceQuestionLabels[question]));
		const tasks = choices.flatMap((choice) => (choice.question === 'task' ? choice.answers : []));
		const links = section.querySelectorAll('li a').map((link) => link.getAttribute('href'));
		expect(links, id).toEqual(tasks.map((task) => `/choose/?task=${task}`));
	}
});
