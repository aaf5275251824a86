import { expect, test } from 'vitest';
import { getFlowFan } from '../../../../src/drawing/flow/flow-diagram.ts';

test('lines of what comes in run from the middle of each row to the middle', () => {
	expect(getFlowFan(3, 'incoming')).toEqual({
		width: 40,
		height: 30,
		paths: ['M0 5C30 5 10 15 40 15', 'M0 15C30 15 10 15 40 15', 'M0 25C30 25 10 15 40 15'],
	});
});

test('lines of what goes out run from the middle to the middle of each row', () => {
	expect(getFlowFan(2, 'outgoing').paths).toEqual([
		'M0 10C30 10 10 5 40 5',
		'M0 10C30 10 10 15 40 15',
	]);
});

test('every fan keeps the order of its rows, however many there are', () => {
	for (let rows = 1; rows <= 6; rows += 1) {
		const starts = getFlowFan(rows, 'incoming').paths.map((path) => Number(path.split(/[ C]/)[1]));
		expect(starts).toEqual(Array.from({ length: rows }, (_, row) => row * 10 + 5));
	}
});

test('there is nothing to draw where nothing is recorded', () => {
	expect(getFlowFan(0, 'incoming').paths).toEqual([]);
});
