import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStored, toStored, type Entry } from '../../../../src/browser/storage/entry.ts';

/** An entry with three versions: a text, then a day with a count, then a list of days. */
const days: Entry<string[]> = {
	name: 'days',
	version: 3,
	read: (content) => {
		const { list } = content as { list: unknown };
		return Array.isArray(list) && list.every((day) => typeof day === 'string') ? list : undefined;
	},
	write: (list) => ({ list }),
	migrations: {
		1: (content) => {
			const [day, count] = (content as string).split(' ');
			return { day, count: Number(count) };
		},
		2: (content) => {
			const { day, count } = content as { day: string; count: number };
			// Throws for a count that is not a valid length.
			return { list: new Array<string>(count).fill(day) };
		},
	},
};
const value = ['2026-12-01', '2026-12-01'];

test.each([
	['version 1, a text', '2026-12-01 2'],
	['version 2, as text', '{"form":2,"day":"2026-12-01","count":2}'],
	['version 2, as an object', { form: 2, day: '2026-12-01', count: 2 }],
	['version 3, as text', JSON.stringify({ form: 3, list: value })],
	['version 3, as an object', { form: 3, list: value }],
])('%s is read and migrated', (_, stored) => {
	expect(readStored(days, stored)).toEqual({ kind: 'value', value });
});

test.each([[4], [99], [Number.MAX_SAFE_INTEGER]])('form %d is newer', (form) => {
	expect(readStored(days, { form, list: value })).toEqual({ kind: 'newer' });
	expect(readStored(days, JSON.stringify({ form }))).toEqual({ kind: 'newer' });
});

describe('damaged is', () => {
	test.each([
		['no text', ''],
		['no JSON', '{"form":3,"list":'],
		['null', 'null'],
		['a list', '[]'],
		['a version below 1', { form: 0, list: value }],
		['a version between two', { form: 2.5, list: value }],
		['a version as text', { form: '3', list: value }],
		['an object without a version', { list: value }],
		['content of another shape', { form: 3, list: 'no list' }],
		['content that a migration throws on', { form: 2, day: '2026-12-01', count: -1 }],
		['JSON nested too deep to parse', '['.repeat(100_000)],
		['text too long to parse', JSON.stringify({ form: 3, list: ['x'.repeat(1_000_000)] })],
		['undefined', undefined],
	])('%s', (_, stored) => {
		expect(readStored(days, stored)).toEqual({ kind: 'damaged' });
	});
});

test('a version without its migration is damaged, and no later migration runs on it', () => {
	const { 1: first } = days.migrations;
	const gap = { ...days, migrations: { 1: first! } };
	expect(readStored(gap, '2026-12-01 2')).toEqual({ kind: 'damaged' });
});

test('a stored value has its version, and can be read again', () => {
	expect(toStored(days, value)).toEqual({ form: 3, list: value });
	expect(readStored(days, toStored(days, value))).toEqual({ kind: 'value', value });
});

test('reading any stored value never throws', () => {
	const anything = fc.oneof(
		fc.anything(),
		fc.json(),
		fc.record({ form: fc.integer(), list: fc.anything(), count: fc.anything() }),
	);
	fc.assert(
		fc.property(anything, (stored) => {
			expect(['value', 'newer', 'damaged']).toContain(readStored(days, stored).kind);
		}),
	);
});
