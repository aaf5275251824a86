import { expect, test } from 'vitest';
import { buildLabelling, type LabelledQuery } from '../../../../src/search/evaluation/labels.ts';
import { scoreAnswers } from '../../../../src/search/evaluation/score.ts';

const labels = {
	rekognition: { names: ['Amazon Rekognition'] },
	'transcribe-medical': { names: ['Amazon Transcribe Medical'], parent: 'transcribe' },
	transcribe: { names: ['Amazon Transcribe'] },
	'quick-sight': { names: ['Amazon Quick Sight', 'Amazon QuickSight'] },
};
const pages = [
	{ id: 'rekognition', name: 'Amazon Rekognition' },
	{
		id: 'rekognition-custom-labels',
		name: 'Amazon Rekognition Custom Labels',
		partOf: 'rekognition',
	},
	{ id: 'transcribe', name: 'Amazon Transcribe' },
	{ id: 'quicksight', name: 'Amazon QuickSight' },
	{ id: 'odd', name: 'Amazon Odd', partOf: 'odd' },
];
const labelling = buildLabelling(labels, pages);
const query = (relevant: string[], acceptable: string[] = [], kind = 'task'): LabelledQuery => ({
	id: 'q1',
	q: 'a query',
	relevant,
	acceptable,
	kind,
});
const score = (...answers: [LabelledQuery, string[]][]) =>
	scoreAnswers(
		answers.map(([each, found]) => ({ query: each, pages: found })),
		labelling,
	);

test.each([
	['rekognition', 'rekognition'],
	['rekognition-custom-labels', 'rekognition'],
	['quicksight', 'quick-sight'],
	['odd', 'odd'],
	['nowhere', 'nowhere'],
])('the page %s counts as %s', (page, label) => {
	expect(labelling.toLabel(page)).toBe(label);
});

test('a label without a page counts as its parent', () => {
	expect(labelling.toCounted('transcribe-medical')).toBe('transcribe');
	expect(labelling.toCounted('transcribe')).toBe('transcribe');
});

test('any relevant page is correct as the first result', () => {
	const { overall } = score([query(['transcribe', 'rekognition']), ['rekognition', 'transcribe']]);
	expect(overall).toEqual({ n: 1, hit1: 1, hit3: 1, mrr10: 1 });
});

test('acceptable pages are removed before ranks are counted', () => {
	const { overall } = score([
		query(['transcribe'], ['rekognition']),
		['rekognition', 'transcribe'],
	]);
	expect(overall.hit1).toBe(1);
});

test('a label counts once, even if several of its pages are found', () => {
	const found = ['rekognition-custom-labels', 'rekognition', 'transcribe'];
	expect(score([query(['transcribe']), found]).overall.mrr10).toBe(1 / 2);
});

test('a page beyond rank ten scores 0', () => {
	const others = Array.from({ length: 10 }, (_, place) => `other${place}`);
	expect(score([query(['transcribe']), [...others, 'transcribe']]).overall.mrr10).toBe(0);
});

test('scores are grouped by kind, and every miss lists the results found', () => {
	const { kinds, misses } = score(
		[query(['transcribe'], [], 'typo'), ['transcribe']],
		[query(['transcribe'], [], 'task'), ['odd', 'rekognition', 'transcribe', 'quicksight']],
		[query(['transcribe'], [], 'task'), []],
	);
	expect(kinds).toEqual({
		typo: { n: 1, hit1: 1, hit3: 1, mrr10: 1 },
		task: { n: 2, hit1: 0, hit3: 0.5, mrr10: 1 / 6 },
	});
	expect(misses).toEqual([
		{ q: 'a query', want: ['transcribe'], got: ['odd', 'rekognition', 'transcribe'] },
		{ q: 'a query', want: ['transcribe'], got: [] },
	]);
});
