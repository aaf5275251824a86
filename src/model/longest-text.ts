/**
 * The most characters of a query that are read. Real queries are shorter; the limit bounds time and
 * address.
 */
export const LONGEST_TEXT = 300;

/** Cuts a query to what is read of it, between two characters. */
export function cutText(text: string): string {
	// The first half of a pair that is cut is no character.
	return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
