import { expect, test } from 'vitest';
import { isRelevant, putNamedFirst } from '../../../src/client/relevance.ts';

test.each([
	['polly', 'Amazon <mark>Polly</mark> reads', true],
	['running jobs', 'how to <mark>run</mark> it', true],
	['recogniton', '<mark>recognition</mark> of faces', true],
	['s3', 'lands in <mark>S3.</mark>', true],
	['x', 'the column <mark>x</mark>', true],
	['xyzzyq', 'the column <mark>x</mark>', false],
	['zzzz', 'nothing is marked', false],
	['', 'filters alone', true],
	['(((', 'signs alone', true],
])('asked for %j, the excerpt %j counts: %j', (term, excerpt, counts) => {
	expect(isRelevant(term, excerpt)).toBe(counts);
});

const pages = [
	{ title: 'Data Streams, Firehose or MSK', isService: false },
	{ title: 'Amazon MSK', isService: true },
	{ title: 'Amazon Data Firehose', isService: true },
];
test.each([
	['data firehose', 'Amazon Data Firehose'],
	['msk', 'Amazon MSK'],
	['firehose or msk', 'Data Streams, Firehose or MSK'],
	['load a stream', 'Data Streams, Firehose or MSK'],
	['', 'Data Streams, Firehose or MSK'],
])('asked for %j, the first is %j', (term, first) => {
	const ordered = putNamedFirst(term, pages);
	expect(ordered[0]?.title).toBe(first);
	expect(ordered).toHaveLength(pages.length);
});
