import { describe, expect, test } from 'vitest';
import { buildTaskTables, listChoiceCells, listStatusDrops } from '../../../src/views/choices.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { constraintOptions } from '../../../src/model/constraints.ts';
import { parseFactValue } from '../../../src/parsing/fact-value.ts';
import { makeFact, makeGroundNotes, makeService } from '../../support/notes.ts';

const page = {
	kind: 'page',
	source: { title: 'Guide', url: 'https://docs.aws.amazon.com/guide.html' },
	checked: '2026-11-25',
};
const answer = (question: string, ...answers: string[]) => ({ question, answers, evidence: page });
const cellsOf = (choices: unknown[], facts: unknown[] = []) =>
	listChoiceCells(makeService('alpha', { choices, facts }).value);
const size = (value: string, unit: string) => ({
	...makeFact('size of a file'),
	value: parseFactValue(value, unit),
	unit,
});

describe('an answer excludes', () => {
	test.each([
		['task', ['speech'], []],
		['answers', ['streaming', 'batch'], ['answers=real-time', 'answers=asynchronous']],
		['latency', ['milliseconds'], []],
		['latency', ['minutes'], ['latency=milliseconds', 'latency=seconds']],
		['training', ['none'], ['training=own']],
		['training', ['optional'], []],
		['training', ['required'], ['training=none']],
		['skills', ['no-code'], []],
		['skills', ['api'], ['skills=no-code']],
		['skills', ['ml'], ['skills=no-code', 'skills=no-ml']],
		['runs', ['region'], ['runs=edge']],
		['runs', ['region', 'edge'], []],
	])('%s: %j drops %j', (question, answers, drops) => {
		expect(cellsOf([answer(question, ...answers)])).toMatchObject([{ drops }]);
	});

	test.each([
		['6,291,456', 'B', ['25mb', '100mb', '1gb', '50gb']],
		['up to 25', 'MB', ['100mb', '1gb', '50gb']],
		['1 to 1,024', 'KiB', ['5mb', '25mb', '100mb', '1gb', '50gb']],
		['up to 1', 'TiB', []],
	])('an input of %s %s drops %j', (value, unit, sizes) => {
		const choices = [{ question: 'input', evidence: { kind: 'fact', label: 'size of a file' } }];
		expect(cellsOf(choices, [size(value, unit)])).toMatchObject([
			{ drops: sizes.map((each) => `input=${each}`), words: `${value} ${unit}` },
		]);
	});
});

test('an answer has the source and date of its page or of its fact', () => {
	const fact = makeFact('time of a job', '2026-11-01');
	const [first, second] = cellsOf(
		[
			answer('task', 'time-series'),
			{
				question: 'latency',
				answers: ['hours'],
				evidence: { kind: 'fact', label: 'time of a job' },
			},
		],
		[fact],
	);
	expect(first).toMatchObject({
		words: 'time series',
		basis: { source: page.source, checked: '2026-11-25' },
	});
	expect(second).toMatchObject({ fact, basis: { source: fact.source, checked: '2026-11-01' } });
});

test.each([
	['open', []],
	['superseded', []],
	['closed', ['account=new']],
	['ending', ['account=new']],
	['ended', ['account=new', 'account=existing']],
] as const)('the status %s excludes a service for %j', (state, drops) => {
	expect(listStatusDrops({ state })).toEqual(drops);
});

test('each task has a table of the services that can do it, sorted by name', () => {
	const { guide } = buildGuide([
		...makeGroundNotes(),
		makeService('zeta', { choices: [answer('task', 'text', 'agents')] }),
		makeService('alpha', { choices: [answer('task', 'agents'), answer('skills', 'ml')] }),
	]);
	const tables = buildTaskTables(guide.services.values()).map(({ task, candidates }) => [
		task,
		candidates.map(({ service }) => service.id),
	]);
	expect(tables).toEqual([
		['text', ['zeta']],
		['agents', ['alpha', 'zeta']],
	]);
});

test('every constraint that excludes a service is an option of the form', () => {
	const words: [string, string[]][] = [
		['answers', ['batch']],
		['latency', ['hours']],
		['training', ['none']],
		['training', ['required']],
		['skills', ['ml']],
		['runs', ['region']],
	];
	for (const [question, answers] of words) {
		for (const drop of cellsOf([answer(question, ...answers)]).flatMap(({ drops }) => drops)) {
			const [name = '', value = ''] = drop.split('=');
			expect(constraintOptions).toHaveProperty([name, value]);
		}
	}
});
