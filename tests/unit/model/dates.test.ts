import { expect, test } from 'vitest';
import { daysBetween, formatAge, formatDate } from '../../../src/model/dates.ts';
import { dateSchema } from '../../../src/model/schemas/dates.ts';

test.each([
	['2026-07-30', '30 July 2026'],
	['2026-07', 'July 2026'],
	['2026', '2026'],
])('a date is told as exactly as it was given: %s', (date, told) => {
	expect(formatDate(date)).toBe(told);
});

test.each(['2026-02-30', '2026-13', '26', 'soon', '2026-1-1'])('%s is no date', (text) => {
	expect(dateSchema.safeParse(text).success).toBe(false);
});

test('days are counted across months and years', () => {
	expect(daysBetween('2025-12-31', '2026-03-01')).toBe(60);
	expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
});

test.each([
	[0, 'the day of this build'],
	[1, '1 day before this build'],
	[9, '9 days before this build'],
])('an age of %i days is told as %s', (days, told) => {
	expect(formatAge(days)).toBe(told);
});
