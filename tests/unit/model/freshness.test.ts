import { expect, test } from 'vitest';
import { listFactsByAge } from '../../../src/model/freshness.ts';
import { makeExam, makeFact, makeService } from '../../support/notes.ts';

test('facts are listed oldest first, with the age at which they become due and stale', () => {
	const notes = [
		makeService('alpha', {
			facts: [makeFact('fresh', '2026-07-24'), makeFact('due', '2026-07-23')],
		}),
		makeExam('abc-c01', {
			form: [makeFact('stale', '2026-03-25'), makeFact('late', '2026-03-26')],
		}),
	];
	const listed = listFactsByAge(notes, '2026-11-21');
	expect(listed.map(({ fact, age, freshness }) => [fact.label, age, freshness])).toEqual([
		['stale', 241, 'stale'],
		['late', 240, 'due'],
		['due', 121, 'due'],
		['fresh', 120, 'fresh'],
	]);
	expect(listed[0]?.place.file).toBe('content/exams/abc-c01.md');
});

test('an answer with a page as its source ages like a fact, one with a fact does not', () => {
	const source = { title: 'Guide', url: 'https://docs.aws.amazon.com/' };
	const note = makeService('alpha', {
		facts: [makeFact('size', '2026-11-20')],
		choices: [
			{ question: 'input', evidence: { kind: 'fact', label: 'size' } },
			{
				question: 'skills',
				answers: ['api'],
				evidence: { kind: 'page', source, checked: '2026-11-19' },
			},
		],
	});
	const listed = listFactsByAge([note], '2026-11-21');
	expect(listed.map(({ fact, age }) => [fact.label, age])).toEqual([
		['choosing, skills', 2],
		['size', 1],
	]);
});
