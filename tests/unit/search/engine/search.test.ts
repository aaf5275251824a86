import { expect, test } from 'vitest';
import { findPages, listAll } from '../../../../src/search/engine/search.ts';
import { buildLookup } from '../../../../src/search/engine/lookup.ts';
import { makeLookup, makeNames } from '../../../support/lookup.ts';

const pages = [
	{ name: 'Amazon Polly', aliases: ['TTS', 'text to speech'], intents: ['turn text into speech'] },
	{ name: 'Amazon Transcribe', aliases: ['speech to text'], intents: ['turn speech into text'] },
	{
		name: 'Amazon Data Firehose',
		aliases: ['Firehose'],
		formerNames: ['Amazon Kinesis Data Firehose'],
		intents: ['load streaming data into s3'],
		sections: 0b111111111,
	},
	{
		name: 'Amazon Kinesis Data Streams',
		aliases: ['KDS', 'Data Streams'],
		intents: ['several consumers replay a stream'],
		terms: ['shard', 'partition key'],
	},
	{ name: 'Amazon SageMaker Canvas', intents: ['machine learning without code'] },
	{ name: 'Amazon SageMaker AI', aliases: ['SageMaker'], intents: ['write machine learning code'] },
	{ name: 'AWS Step Functions', intents: ['orchestrate steps with retries'] },
	{ name: 'Amazon Rekognition', intents: ['compare two faces', 'face recognition'] },
	{ name: 'Amazon Personalize', texts: { visem: 3 } },
	{ name: 'Overfitting', kind: 'concept' as const, aliases: ['high variance'] },
	{
		name: 'Firehose or Data Streams',
		kind: 'look-alike' as const,
		sides: [2, 3],
	},
];
const lookup = makeLookup(pages, 'companion');
const find = (query: string, isLiteral = false) => findPages(lookup, query, isLiteral);
const first = (query: string) => find(query).pages[0]?.page.name;

test.each([
	['polly', 'Amazon Polly'],
	['AMAZON POLLY', 'Amazon Polly'],
	['kds', 'Amazon Kinesis Data Streams'],
	['kinesis data firehose', 'Amazon Data Firehose'],
	['stepfunctions', 'AWS Step Functions'],
	['step function', 'AWS Step Functions'],
	['sage maker canvas', 'Amazon SageMaker Canvas'],
	['sagemaker', 'Amazon SageMaker AI'],
	['overfitting', 'Overfitting'],
	['high variance', 'Overfitting'],
])('the name %j finds %s first', (query, name) => {
	expect(first(query)).toBe(name);
});

test('word order matters', () => {
	expect(first('speech to text')).toBe('Amazon Transcribe');
	expect(first('text to speech')).toBe('Amazon Polly');
	expect(first('convert the speech of a call into a text')).toBe('Amazon Transcribe');
	expect(first('convert a text into the speech of a bot')).toBe('Amazon Polly');
});

test('a negation matters', () => {
	expect(first('no code machine learning')).toBe('Amazon SageMaker Canvas');
	expect(first('machine learning code')).toBe('Amazon SageMaker AI');
});

test.each([
	['comparing faces', 'Amazon Rekognition'],
	['how do i put streaming data into an s3 bucket?', 'Amazon Data Firehose'],
	['shards', 'Amazon Kinesis Data Streams'],
	['visemes', 'Amazon Personalize'],
])('the question %j finds %s first', (query, name) => {
	expect(first(query)).toBe(name);
});

test.each([
	['poly', 'polly', 'Amazon Polly'],
	['sagemker canvas', 'sagemaker canvas', 'Amazon SageMaker Canvas'],
	['kenesis data streams', 'kinesis data streams', 'Amazon Kinesis Data Streams'],
	['rekonition', 'rekognition', 'Amazon Rekognition'],
	['transcrib', undefined, 'Amazon Transcribe'],
])('%j is corrected to %j', (query, repaired, name) => {
	expect(find(query).repaired).toBe(repaired);
	expect(first(query)).toBe(name);
});

test('a literal query is not corrected', () => {
	expect(find('rekonition', true).repaired).toBeUndefined();
	expect(find('rekonition', true).pages).toEqual([]);
});

test.each(['visemes', 'companion', 'variance'])('the known word %j is not corrected', (word) => {
	expect(find(word).repaired).toBeUndefined();
});

test('a correction is not sure until the English words are loaded', () => {
	const names = makeNames(pages);
	expect(findPages(buildLookup(names), 'rekonition').isSure).toBe(false);
	expect(findPages(buildLookup(names), 'amazon rekognition').isSure).toBe(true);
	expect(find('rekonition').isSure).toBe(true);
});

test.each(['firehose vs data streams', 'data streams or firehose', 'firehose data streams'])(
	'%j puts their look-alike page first',
	(query) => {
		expect(first(query)).toBe('Firehose or Data Streams');
		expect(find(query).sides).toEqual([]);
	},
);

test('services without a look-alike page are offered for comparison', () => {
	expect(find('polly vs transcribe').sides.map(({ name }) => name)).toEqual([
		'Amazon Polly',
		'Amazon Transcribe',
	]);
	expect(find('polly').sides).toEqual([]);
});

test('a question about a section returns that section', () => {
	const [page] = find('firehose pricing').pages;
	expect(page?.sections).toEqual([expect.objectContaining({ id: 'pricing' })]);
	expect(find('firehose').pages[0]?.sections).toEqual([]);
});

test('an unfinished word finds its completions', () => {
	expect(first('rek')).toBe('Amazon Rekognition');
	expect(first('over')).toBe('Overfitting');
});

test('unknown and empty queries find nothing', () => {
	for (const query of ['', '   ', '???', 'zzzzqqqq', 'the of and'])
		expect(find(query).pages).toEqual([]);
});

test('a search without a query lists every page', () => {
	expect(listAll(lookup).pages).toHaveLength(pages.length);
});
