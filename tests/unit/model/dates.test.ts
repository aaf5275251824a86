import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { daysBetween, formatAge, formatDate, isDate, isDay } from '../../../src/model/dates.ts';

test.each([
	['2026-07-30', '30 July 2026'],
	['2026-07', 'July 2026'],
	['2026', '2026'],
])('a date is formatted as exactly as it was given: %s', (date, told) => {
	expect(formatDate(date)).toBe(told);
});

test.each(['2026-02-30', '2026-13', '26', 'soon', '2026-1-1'])('%s is not a date', (text) => {
	expect(isDate(text)).toBe(false);
});

test.each([
	['2024-02-29', true],
	['2026-02-29', false],
	['2026-07', false],
	['2026-07-30T00:00', false],
	[20260730, false],
	[undefined, false],
])('a day is written in full and exists in the calendar: %j', (value, isOne) => {
	expect(isDay(value)).toBe(isOne);
});

test('a day is what Zod accepts as an ISO 8601 date', () => {
	const part = (most: number, length: number) =>
		fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(length, '0'));
	const text = fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-'));
	fc.assert(
		fc.property(text, (day) => {
			expect(isDay(day)).toBe(z.iso.date().safeParse(day).success);
		}),
	);
});

test('a month can be abbreviated', () => {
	expect(formatDate('2026-07-30', 'short')).toBe('30 Jul 2026');
});

test('days are counted across months and years', () => {
	expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
	expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
});

test.each([
	[0, 'the day of this build'],
	[1, '1 day before this build'],
	[9, '9 days before this build'],
])('an age of %i days is formatted as %s', (days, told) => {
	expect(formatAge(days)).toBe(told);
});
