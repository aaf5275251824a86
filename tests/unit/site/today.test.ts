import { expect, test } from 'vitest';
import { readDay } from '../../../src/site/today.ts';

test.each([
	['2026-11-30T23:59:59Z', '2026-11-30'],
	['2026-12-01T00:00:00Z', '2026-12-01'],
	['2026-11-30T20:00:00-05:00', '2026-12-01'],
])('at %s the day of a build is %s in every time zone', (now, day) => {
	expect(readDay(undefined, new Date(now))).toBe(day);
	expect(readDay('', new Date(now))).toBe(day);
});

test('another day can be set', () => {
	expect(readDay('2027-05-01', new Date())).toBe('2027-05-01');
});

test.each([
	'2027-02-29',
	'2027-5-1',
	'2027-05',
	'tomorrow',
	'1798761600',
	'2027-05-01T00:00:00Z',
	' ',
])('`%s` is rejected as a day with the name of its setting', (asked) => {
	expect(() => readDay(asked, new Date())).toThrow(`BUILD_DAY is \`${asked}\`, which is no day.`);
});
