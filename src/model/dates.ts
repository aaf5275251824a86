/**
 * True for a calendar day, `YYYY-MM-DD`.
 *
 * @example
 * isDay('2024-02-29'); // => true
 * isDay('2026-02-29'); // => false
 */
export function isDay(text: unknown): text is string {
	if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(text);
	// Some engines read February 30 as March 2.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * True for a date as exact as its source gives it: a day, a month or a year.
 *
 * @example
 * isDate('2026-07'); // => true
 * isDate('2026-13'); // => false
 */
export function isDate(text: string): boolean {
	return [text, `${text}-01`, `${text}-01-01`].some(isDay);
}

/**
 * Formats a date, as exactly as it was given.
 *
 * @example
 * formatDate('2026-07-30'); // => '30 July 2026'
 * formatDate('2026-07');    // => 'July 2026'
 * formatDate('2026');       // => '2026'
 * formatDate('2026-07-30', 'short'); // => '30 Jul 2026'
 */
export function formatDate(date: string, monthStyle: 'long' | 'short' = 'long'): string {
	const [year, month, day] = date.split('-');
	return new Intl.DateTimeFormat('en-GB', {
		year: 'numeric',
		...(month && { month: monthStyle }),
		...(day && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/**
 * True if a date lies before another, compared as exactly as both allow.
 *
 * @example
 * isBefore('2026-06', '2026-07-30'); // => true
 * isBefore('2026-07', '2026-07-30'); // => false
 */
export function isBefore(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) < other.slice(0, length);
}

/**
 * Formats a date with a preposition.
 *
 * @example
 * formatDateAfterVerb('2026-07-30'); // => 'on 30 July 2026'
 * formatDateAfterVerb('2026-07');    // => 'in July 2026'
 */
export function formatDateAfterVerb(date: string): string {
	return `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;
}

/**
 * Counts whole days from one day to a later one. Negative if the second day is earlier.
 *
 * @example
 * daysBetween('2026-11-20', '2026-11-21'); // => 1
 */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Formats how long before the build of a page something was checked.
 *
 * @example
 * formatAge(0); // => 'the day of this build'
 * formatAge(1); // => '1 day before this build'
 * formatAge(9); // => '9 days before this build'
 */
export function formatAge(days: number): string {
	if (days <= 0) return 'the day of this build';
	return `${days} ${days === 1 ? 'day' : 'days'} before this build`;
}
