import { expect, test } from 'vitest';
import { drawHead, drawLine, parseLine, setWords } from '../../../../src/drawing/map/shapes.ts';

test('a path of horizontal and vertical lines has a corner at each turn', () => {
	expect(parseLine('M22 97H167V121.5')).toEqual([
		{ x: 22, y: 97 },
		{ x: 167, y: 97 },
		{ x: 167, y: 121.5 },
	]);
});

test('a line has rounded corners and ends in an arrowhead', () => {
	const points = parseLine('M0 0H100V50');
	expect(drawLine(points)).toBe('M0 0L91 0Q100 0 100 9L100 43');
	expect(drawHead(points)).toBe('M100 50L104 42L96 42Z');
});

test.each([
	['above', { top: 68, bottom: 100, anchor: 'middle' }],
	['on', { top: 84, bottom: 116, anchor: 'middle' }],
	['below', { top: 100, bottom: 132, anchor: 'middle' }],
	['beside', { top: 100, bottom: 132, anchor: 'start' }],
] as const)('two lines of text placed %s a position stay there', (set, wanted) => {
	const { lines, anchor, box } = setWords('some words', { set, x: 50, y: 100, width: 50 });
	expect(lines).toEqual(['some', 'words']);
	expect({ top: box.y, bottom: box.y + box.height, anchor }).toEqual(wanted);
	expect(anchor === 'start' ? box.x : box.x + box.width / 2).toBe(50);
});
