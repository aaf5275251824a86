import { expect, test } from 'vitest';
import { findNearest } from '../../../src/model/nearest.ts';

test.each([
	['bedrok', 'bedrock'],
	['Redshfit', 'redshift'],
	['bedrock', 'bedrock'],
	['kniesis', 'kinesis'],
	['polly', undefined],
	['s3', undefined],
	['', undefined],
])('the nearest word to %j is %j', (word, nearest) => {
	expect(findNearest(word, ['redshift', 'bedrock', 'kinesis'])).toBe(nearest);
});
