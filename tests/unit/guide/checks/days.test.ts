import { expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import type { Note } from '../../../../src/model/schemas/note.ts';
import {
	makeConcept,
	makeCorrections,
	makeExam,
	makeFact,
	makeGroundNotes,
	makeService,
	makeText,
} from '../../../support/notes.ts';

const url = 'https://docs.aws.amazon.com/';
const source = { title: 'Page', url };
const closed = { state: 'closed', since: '2026', source: url, successor: 'none' };
const change = (kind: string, date: string) => ({ kind, date, what: makeText('A part.'), source });
const codesOf = (note: Note, today = '2026-11-30') =>
	buildGuide([...makeGroundNotes(), note], [], today)
		.issues.map(({ code }) => code)
		.filter((code) => ['day-to-come', 'end-already-passed'].includes(code));
const service = (given: Parameters<typeof makeService>[1]) => makeService('alpha', given);

test.each<[string, (day: string) => Note]>([
	['the day of a note', (checked) => service({ checked })],
	['the day of a concept', (checked) => makeConcept('beta', { checked })],
	['the day of a fact', (checked) => service({ facts: [makeFact('size', checked)] })],
	['the day a source was read', (read) => service({ sources: [{ ...source, read }] })],
	['the day of a fact of an exam', (day) => makeExam('abc-c01', { form: [makeFact('a', day)] })],
	[
		'the day of an answer',
		(checked) =>
			service({
				choices: [
					{ question: 'task', answers: ['text'], evidence: { kind: 'page', source, checked } },
				],
			}),
	],
	['the start of a status', (since) => service({ status: { ...closed, since } })],
	[
		'the day an end was announced',
		(since) => service({ status: { ...closed, state: 'ending', since, ends: '2063' } }),
	],
	[
		'the end of an ended service',
		(ends) => service({ status: { ...closed, state: 'ended', ends } }),
	],
	[
		'the start of an exam’s state',
		(since) => makeExam('abc-c01', { status: { state: 'live', since, source: url } }),
	],
	['the day of a renaming', (date) => service({ history: [change('renamed', date)] })],
	['the end of a part', (date) => service({ history: [change('ended', date)] })],
	[
		'the start of a correction',
		(since) => {
			const note = makeCorrections('alpha', 'Old.');
			const corrections = note.value.corrections.map((each) => ({ ...each, since }));
			return { ...note, value: { ...note.value, corrections } };
		},
	],
])('%s may be the day of the check but no later day', (_, make) => {
	expect(codesOf(make('2026-11-30'))).toEqual([]);
	expect(codesOf(make('2026-12-01'))).toEqual(['day-to-come']);
	expect(codesOf(make('2062-11-21'))).toEqual(['day-to-come']);
	expect(codesOf(make('2026-12-01'), '2026-12-01')).toEqual([]);
});

test.each([
	['2026-11', []],
	['2026', []],
	['2026-12', ['day-to-come']],
	['2027', ['day-to-come']],
])('a status since %s is compared with the day as far as it is precise', (since, codes) => {
	expect(codesOf(service({ status: { ...closed, since } }))).toEqual(codes);
});

test.each([
	['2026-11-19', ['end-already-passed']],
	['2026-11-20', []],
	['2026-11-25', []],
	['2026-10', ['end-already-passed']],
	['2026-11', []],
	['2025', ['end-already-passed']],
	['2027-04-30', []],
])(
	'a note checked on November 20, 2026, with an `ending` of %s has the issues %j',
	(ends, codes) => {
		const checked = '2026-11-20';
		expect(codesOf(service({ checked, status: { ...closed, state: 'ending', ends } }))).toEqual(
			codes,
		);
		expect(codesOf(service({ checked, history: [change('ending', ends)] }))).toEqual(codes);
	},
);

test('the issue names the day, the day of the check and the position', () => {
	const note = makeService(
		'alpha',
		{ checked: '2062-11-21' },
		{ positions: { checked: { line: 7, column: 10 } } },
	);
	const { issues } = buildGuide([...makeGroundNotes(), note], [], '2026-11-30');
	expect(issues).toContainEqual({
		file: 'content/services/alpha.md',
		position: { line: 7, column: 10 },
		code: 'day-to-come',
		severity: 'error',
		reason:
			'The note gives 2062-11-21 as a past day, but it is after 2026-11-30, ' +
			'the day of this check (UTC).',
		remedy:
			'Write the day on which it happened. If it is only announced, leave it out until that day; ' +
			'an end is written as `ending`, with its day.',
	});
});

test('a successor that has ended since its note was checked is not reported', () => {
	const ending = { ...closed, state: 'ending', ends: '2027-04-30' };
	const notes = [
		...makeGroundNotes(),
		makeService('alpha', { status: { ...closed, successor: 'beta' } }),
		makeService('beta', { status: ending }),
	];
	const { guide, issues } = buildGuide(notes, [], '2027-05-01');
	expect(issues).toEqual([]);
	expect([...guide.services.values()].map(({ id, status }) => [id, status.state])).toContainEqual([
		'beta',
		'ended',
	]);
});
