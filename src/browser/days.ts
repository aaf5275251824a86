/**
 * The day where the reader is. Sweden writes days as the guide stores them.
 *
 * @example
 * getToday(new Date(2026, 10, 25, 23, 30)); // => '2026-11-25'
 */
export function getToday(now: Date): string {
	return now.toLocaleDateString('sv');
}

/**
 * Makes a stored day readable. `model/dates.ts`, which does so for pages, would bring the library of the schemas along.
 *
 * @example
 * formatDay('2026-11-20');           // => '20 November 2026'
 * formatDay('2026-11-20', 'medium'); // => '20 Nov 2026'
 */
export function formatDay(day: string, dateStyle: 'long' | 'medium' = 'long'): string {
	return new Date(day).toLocaleDateString('en-GB', { dateStyle, timeZone: 'UTC' });
}
