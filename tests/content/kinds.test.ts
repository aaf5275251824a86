import { beforeAll, describe, expect, test } from 'vitest';
import { buildTaskTables } from '../../src/views/choices.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { CHOICE_TASKS } from '../../src/model/choosing.ts';
import { isRestricted } from '../../src/model/status.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes, type LoadedNotes } from '../../src/site/content/load-notes.ts';
import { splitWords } from '../../src/model/sentences.ts';

let loaded: LoadedNotes;
let guide: Guide;
beforeAll(async () => {
	loaded = loadNotes(await readNoteFiles());
	({ guide } = loaded);
});

const count = (text: string | undefined) => splitWords(text ?? '').length;

describe('look-alike pages', () => {
	test('are thirty at least', () => {
		expect(guide.lookAlikes.size).toBeGreaterThanOrEqual(30);
	});

	test('say how to decide, when each side is right, and what people get wrong', () => {
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
	test('has for each task five candidates at least, of whom constraints leave some', () => {
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
	test('are sixty at least', () => {
		expect(guide.concepts.size).toBeGreaterThanOrEqual(60);
	});

	test('are explained, and tied to two services at least', () => {
		const thin = [...guide.concepts.values()].filter(
			({ meaning, onAws, sources }) =>
				count(meaning?.text) < 100 || onAws.length < 2 || sources.length === 0,
		);
		expect(thin.map(({ id }) => id)).toEqual([]);
	});
});

describe('worked paths', () => {
	test('are eight at least, and end to end', () => {
		expect(guide.paths.size).toBeGreaterThanOrEqual(8);
		const short = [...guide.paths.values()].filter(({ steps }) => steps.length < 5);
		expect(short.map(({ id }) => id)).toEqual([]);
	});

	test('lead through services that are open', () => {
		const closed = [...guide.paths.values()].flatMap(({ id, steps }) =>
			steps.flatMap(({ service }) => {
				const status = guide.services.get(service)?.status;
				return status && isRestricted(status) ? [`${id}: ${service}`] : [];
			}),
		);
		expect(closed).toEqual([]);
	});

	test('say what has closed along the way, and name there only what has', () => {
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
	test('are the three that can be taken and the two that they replace', () => {
		const states = [...guide.exams.values()].map(({ code, status }) => [code, status.state]);
		expect(Object.fromEntries(states)).toEqual({
			'AIF-C01': 'live',
			'AIP-C01': 'live',
			'MLA-C02': 'beta',
			'MLA-C01': 'retired',
			'MLS-C01': 'retired',
		});
	});

	test('have every task taught by pages, those of today by two at least', () => {
		const poor = [...guide.exams.values()].flatMap(({ code, status, domains }) =>
			domains.flatMap(({ tasks }) =>
				tasks
					.filter(({ teaches }) => teaches.length < (status.state === 'retired' ? 1 : 2))
					.map(({ number }) => `${code} ${number}`),
			),
		);
		expect(poor).toEqual([]);
	});

	test('that have retired name what to take instead, and the others their form and scope', () => {
		const wrong = [...guide.exams.values()].filter(({ status, form, inScope }) =>
			status.state === 'retired'
				? status.successor.length === 0
				: form.length < 4 || inScope.length < 20,
		);
		expect(wrong.map(({ code }) => code)).toEqual([]);
	});
});

test('there are corrections to a third of the services that have closed or ended', () => {
	const closed = [...guide.services.values()].filter(({ status }) => isRestricted(status));
	const corrected = closed.filter(({ corrections }) => corrections.length > 0);
	expect(corrected.length).toBeGreaterThan(closed.length / 3);
});

test('the built-in algorithms are all there, each with its source', () => {
	const { algorithms } = guide;
	expect(algorithms.size).toBeGreaterThanOrEqual(20);
	expect(
		[...algorithms.values()].filter(({ use, sources }) => !use || sources.length === 0),
	).toEqual([]);
});
