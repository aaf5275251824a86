import { expect, test } from 'vitest';
import { getFlowFan } from '../../../../src/drawing/flow/flow-diagram.ts';

test('incoming lines run from the middle of each row to the center', () => {
	expect(getFlowFan(3, 'incoming')).toEqual({
		width: 40,
		height: 30,
		paths: ['M0 5C30 5 10 15 40 15', 'M0 15C30 15 10 15 40 15', 'M0 25C30 25 10 15 40 15'],
	});
});

test('outgoing lines run from the center to the middle of each row', () => {
	expect(getFlowFan(2, 'outgoing').paths).toEqual([
		'M0 10C30 10 10 5 40 5',
		'M0 10C30 10 10 15 40 15',
	]);
});

test('a fan of any size keeps the order of its rows', () => {
	for (let rows = 1; rows <= 6; rows += 1) {
		const starts = getFlowFan(rows, 'incoming').paths.map((path) => Number(path.split(/[ C]/)[1]));
		expect(starts).toEqual(Array.from({ length: rows }, (_, row) => row * 10 + 5));
	}
});

test('a side without neighbors has no lines', () => {
	expect(getFlowFan(0, 'incoming').paths).toEqual([]);
});
