import { expect, test } from 'vitest';
import { getLargestSize, parseBytes } from '../../../src/model/bytes.ts';
import type { FactValue } from '../../../src/model/schemas/fact.ts';
import { parseFactValue } from '../../../src/parsing/fact-value.ts';

test.each([
	[6_291_456, 'B', 6_291_456],
	[10, 'bytes', 10],
	[256, 'KB', 256_000],
	[2, 'KiB', 2048],
	[25, 'MB', 25_000_000],
	[11, 'MiB', 11_534_336],
	[50, 'GB', 50_000_000_000],
	[1, 'TiB', 1_099_511_627_776],
	[1, 'iB', undefined],
	[12, 'MB/s', undefined],
	[3, 'vouchers', undefined],
	[3, '', undefined],
])('%d %s are %s bytes', (number, unit, bytes) => {
	expect(parseBytes(number, unit)).toBe(bytes);
});

test.each([
	['1', 1_000_000],
	['up to 2', 2_000_000],
	['1 to 5', 5_000_000],
	['at least 5', undefined],
	['a few', undefined],
])('a fact that says %j of MB allows %s bytes', (text, bytes) => {
	expect(getLargestSize({ value: parseFactValue(text, 'MB') as FactValue, unit: 'MB' })).toBe(
		bytes,
	);
});
