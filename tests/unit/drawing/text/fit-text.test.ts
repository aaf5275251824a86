import { describe, expect, test } from 'vitest';
import { clampLines, fitLines } from '../../../../src/drawing/text/fit-text.ts';

/** Treats every character as one em wide. */
const measure = (text: string) => text.length;

describe('fitting a text', () => {
	test.each([
		['one line', 'Amazon S3', 20, 3, ['Amazon S3']],
		['lines of similar length', 'aaa bbb ccc ddd', 12, 3, ['aaa bbb', 'ccc ddd']],
		['the maximum number of lines', 'aaa bbb ccc', 3, 3, ['aaa', 'bbb', 'ccc']],
	])('returns %s', (_, text, width, most, lines) => {
		expect(fitLines(text, measure, { width, most })).toEqual(lines);
	});

	test.each([
		['there are too many lines', 'aaa bbb ccc', 3, 2],
		['a word is too long', 'incomprehensible', 10, 3],
	])('returns undefined if %s', (_, text, width, most) => {
		expect(fitLines(text, measure, { width, most })).toBeUndefined();
	});
});

describe('clamping a text', () => {
	test.each([
		['keeps a text that fits', 'one two', 9, 1, ['one two']],
		['replaces the rest with an ellipsis', 'one two three four', 9, 1, ['one two…']],
		['drops a word to fit the ellipsis', 'aaaa bbbb cccc', 9, 1, ['aaaa…']],
		['removes a comma before the ellipsis', 'one two, three', 9, 1, ['one two…']],
		['fills all lines before the last', 'aaa bbb ccc ddd', 7, 2, ['aaa bbb', 'ccc ddd']],
	])('%s', (_, text, width, most, lines) => {
		expect(clampLines(text, measure, { width, most })).toEqual(lines);
	});
});
