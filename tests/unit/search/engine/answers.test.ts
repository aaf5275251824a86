import { expect, test } from 'vitest';
import { pickAnswers } from '../../../../src/search/engine/answers.ts';
import { findPages } from '../../../../src/search/engine/search.ts';
import { makeLookup } from '../../../support/lookup.ts';

const lookup = makeLookup([
	{ name: 'Amazon SageMaker Serverless Inference', aliases: ['serverless inference'] },
	{ name: 'Amazon Polly', intents: ['read text aloud'] },
]);
const facts = [
	{ label: 'request and response payload, each', unit: 'MB' },
	{ label: 'memory of an endpoint', unit: 'GB' },
	{ label: 'processing time of a request', unit: 's' },
	{ label: 'concurrency of one endpoint', unit: 'invocations' },
];
const answer = (query: string) => {
	const { asks } = findPages(lookup, query);
	return asks ? pickAnswers(lookup, asks.words, facts).map(({ label }) => label) : [];
};

test.each([
	['serverless inference max payload', 'request and response payload, each'],
	[
		'what is the maximum payload size of serverless inference',
		'request and response payload, each',
	],
	['serverless inference memory limit', 'memory of an endpoint'],
	['how much memory has serverless inference', 'memory of an endpoint'],
])('%j gets the fact %j as its answer', (query, label) => {
	expect(answer(query)[0]).toBe(label);
});

test.each([
	'serverless inference',
	'serverless inference limits',
	'serverless inference colour',
	'zzzz',
])('%j gets no fact as an answer', (query) => {
	expect(answer(query)).toEqual([]);
});
