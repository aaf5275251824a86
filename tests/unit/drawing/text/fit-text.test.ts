import { describe, expect, test } from 'vitest';
import { clampLines, fitLines } from '../../../../src/drawing/text/fit-text.ts';

/** As if every character were one em wide. */
const measure = (text: string) => text.length;

describe('fitting all of a text', () => {
	test.each([
		['one line', 'Amazon S3', 20, 3, ['Amazon S3']],
		['lines of much the same length', 'aaa bbb ccc ddd', 12, 3, ['aaa bbb', 'ccc ddd']],
		['as many lines as there may be', 'aaa bbb ccc', 3, 3, ['aaa', 'bbb', 'ccc']],
	])('gives %s', (_, text, width, most, lines) => {
		expect(fitLines(text, measure, { width, most })).toEqual(lines);
	});

	test.each([
		['there are too many lines', 'aaa bbb ccc', 3, 2],
		['a word is too long', 'incomprehensible', 10, 3],
	])('gives nothing where %s', (_, text, width, most) => {
		expect(fitLines(text, measure, { width, most })).toBeUndefined();
	});
});

describe('cutting a text', () => {
	test.each([
		['leaves alone what fits', 'one two', 9, 1, ['one two']],
		['puts an ellipsis for the rest', 'one two three four', 9, 1, ['one two…']],
		['drops a word for the ellipsis', 'aaaa bbbb cccc', 9, 1, ['aaaa…']],
		['leaves no comma before the ellipsis', 'one two, three', 9, 1, ['one two…']],
		['fills the lines before', 'aaa bbb ccc ddd', 7, 2, ['aaa bbb', 'ccc ddd']],
	])('%s', (_, text, width, most, lines) => {
		expect(clampLines(text, measure, { width, most })).toEqual(lines);
	});
});
