/**
 * The day where the reader is. Sweden writes days as the guide stores them.
 *
 * @example
 * getToday(new Date(2026, 10, 25, 23, 30)); // => '2026-11-25'
 */
export function getToday(now: Date): string {
	return now.toLocaleDateString('sv');
}
