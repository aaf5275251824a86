import { beforeAll, describe, expect, test } from 'vitest';
import { buildTaskTables } from '../../src/views/choices.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { CHOICE_TASKS } from '../../src/model/choosing.ts';
import { isRestricted } from '../../src/model/status.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import type { LoadedNotes } from '../../src/site/content/shared-notes.ts';
import { splitWords } from '../../src/model/sentences.ts';

let loaded: LoadedNotes;
let guide: Guide;
beforeAll(async () => {
	loaded = loadNotes(await readNoteFiles());
	({ guide } = loaded);
});

const count = (text: string | undefined) => splitWords(text ?? '').length;

describe('look-alike pages', () => {
	test('number at least thirty', () => {
		expect(guide.lookAlikes.size).toBeGreaterThanOrEqual(30);
	});

	test('have a decision, a scenario for each side, and a mistake', () => {
		const short = [...guide.lookAlikes.values()].filter(
			({ decision, mistake, sides }) =>
				count(decision?.text) < 60 ||
				count(mistake?.text) < 30 ||
				sides.some(({ scenario }) => count(scenario.text) < 15 || count(scenario.text) > 70),
		);
		expect(short.map(({ id }) => id)).toEqual([]);
	});
});

describe('the choice', () => {
	test('has at least five candidates per task, and constraints that rule out only some', () => {
		const tables = buildTaskTables(guide.services.values());
		expect(tables.map(({ task }) => task)).toEqual([...CHOICE_TASKS]);
		const idle = tables.filter(({ candidates }) => {
			const drops = candidates.flatMap(({ cells }) =>
				[...cells.values()].flatMap((cell) => cell.drops),
			);
			const divides = [...new Set(drops)].filter(
				(drop) => drops.filter((each) => each === drop).length < candidates.length,
			);
			return candidates.length < 5 || divides.length === 0;
		});
		expect(idle.map(({ task }) => task)).toEqual([]);
	});
});

describe('concepts', () => {
	test('number at least sixty', () => {
		expect(guide.concepts.size).toBeGreaterThanOrEqual(60);
	});

	test('are explained, with a source and at least two services', () => {
		const thin = [...guide.concepts.values()].filter(
			({ meaning, onAws, sources }) =>
				count(meaning?.text) < 100 || onAws.length < 2 || sources.length === 0,
		);
		expect(thin.map(({ id }) => id)).toEqual([]);
	});
});

describe('worked paths', () => {
	test('number at least eight, with at least five steps each', () => {
		expect(guide.paths.size).toBeGreaterThanOrEqual(8);
		const short = [...guide.paths.values()].filter(({ steps }) => steps.length < 5);
		expect(short.map(({ id }) => id)).toEqual([]);
	});

	test('use only open services', () => {
		const closed = [...guide.paths.values()].flatMap(({ id, steps }) =>
			steps.flatMap(({ service }) => {
				const status = guide.services.get(service)?.status;
				return status && isRestricted(status) ? [`${id}: ${service}`] : [];
			}),
		);
		expect(closed).toEqual([]);
	});

	test('list closed services, and no open ones', () => {
		const wrong = [...guide.paths.values()].flatMap(({ id, closed }) => {
			const open = closed.filter(({ service }) => {
				const status = guide.services.get(service)?.status;
				return !status || !isRestricted(status);
			});
			return closed.length === 0 ? [id] : open.map(({ service }) => `${id}: ${service}`);
		});
		expect(wrong).toEqual([]);
	});
});

describe('exams', () => {
	test('are the three you can take and the two they replace', () => {
		const states = [...guide.exams.values()].map(({ code, status }) => [code, status.state]);
		expect(Object.fromEntries(states)).toEqual({
			'AIF-C01': 'live',
			'AIP-C01': 'live',
			'MLA-C02': 'beta',
			'MLA-C01': 'retired',
			'MLS-C01': 'retired',
		});
	});

	test('have a page for every task, and at least two for current exams', () => {
		const poor = [...guide.exams.values()].flatMap(({ code, status, domains }) =>
			domains.flatMap(({ tasks }) =>
				tasks
					.filter(({ teaches }) => teaches.length < (status.state === 'retired' ? 1 : 2))
					.map(({ number }) => `${code} ${number}`),
			),
		);
		expect(poor).toEqual([]);
	});

	test('have a successor if retired, or else a format and a scope', () => {
		const wrong = [...guide.exams.values()].filter(({ status, form, inScope }) =>
			status.state === 'retired'
				? status.successor.length === 0
				: form.length < 4 || inScope.length < 20,
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});
});

test('more than a third of the services that are not open have corrections', () => {
	const closed = [...guide.services.values()].filter(({ status }) => isRestricted(status));
	const corrected = closed.filter(({ corrections }) => corrections.length > 0);
	expect(corrected.length).toBeGreaterThan(closed.length / 3);
});

test('there are at least twenty built-in algorithms, each with a use and a source', () => {
	const { algorithms } = guide;
	expect(algorithms.size).toBeGreaterThanOrEqual(20);
	expect(
		[...algorithms.values()].filter(({ use, sources }) => !use || sources.length === 0),
	).toEqual([]);
});
