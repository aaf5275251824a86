import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../../../src/drawing/text/text-width.ts';

test.each([
	['', 10, 0],
	['Glue', 10, 24],
	['Data streams', 10, 70],
	['Data streams', 20, 139],
])('%j at %d is at most %d wide', (text, fontSize, width) => {
	expect(measureText(text, fontSize)).toBe(width);
});

test('a character that is not in the table counts as wide', () => {
	expect(measureText('漢', 10)).toBeGreaterThanOrEqual(measureText('n', 10));
});

test('a text wraps at word boundaries, and no line is too wide', () => {
	const lines = wrapText('captured traffic and late labels, as new raw data', 100, 13.5, 9);
	expect(lines.join(' ')).toBe('captured traffic and late labels, as new raw data');
	expect(lines.every((line) => measureText(line, 13.5) <= 100)).toBe(true);
	expect(lines.length).toBeGreaterThan(3);
});

test('a word wider than the line gets its own line', () => {
	expect(wrapText('an uninterruptible task', 40, 10, 9)).toEqual(['an', 'uninterruptible', 'task']);
});

test('text beyond the last line is replaced by an ellipsis', () => {
	expect(wrapText('raw catalogued data', 80, 10, 1)).toEqual(['raw…']);
	expect(wrapText('raw catalogued data', 70, 10, 2)).toEqual(['raw', 'catalogued…']);
});

test('an empty text has no lines', () => {
	expect(wrapText(' ', 80, 10, 2)).toEqual([]);
});
