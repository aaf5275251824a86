import { expect, test } from 'vitest';
import { isRelevant } from '../../../../src/browser/search/relevance.ts';

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
