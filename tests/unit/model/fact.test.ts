import { expect, test } from 'vitest';
import { parseFactValue } from '../../../src/model/fact.ts';

test.each([
	['900', { kind: 'exact', number: 900 }],
	['6,291,456', { kind: 'exact', number: 6_291_456 }],
	['0.5', { kind: 'exact', number: 0.5 }],
	['up to 3,600', { kind: 'at-most', number: 3600 }],
	['At least 1', { kind: 'at-least', number: 1 }],
	['60 to 21,600', { kind: 'range', from: 60, to: 21_600 }],
	['Parquet and ORC', { kind: 'text' }],
	['up to 1 to 2', { kind: 'text' }],
	[',', { kind: 'text' }],
	['1 h', { kind: 'text' }],
])('the value %j is typed', (text, value) => {
	expect(parseFactValue(text)).toEqual({ text, ...value });
});
