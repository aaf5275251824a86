/**
 * The most characters of a query that are read. Real queries are shorter; the limit bounds time and
 * address.
 */
export const LONGEST_TEXT = 300;

/** Cuts a query to its maximum length, without splitting a character. */
export function cutText(text: string): string {
	// Half of a surrogate pair is not a character.
	return text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
