/** How many letters a matched word must share with a word of the query. */
const SHARED = 3;

/**
 * True if the words that the engine marked are related to the query. If no word matches, Pagefind
 * shortens the word until one does, and would answer `xyzzyq` with every `x`.
 *
 * @example
 * isRelevant('running jobs', 'how to <mark>run</mark> it'); // => true
 * isRelevant('xyzzyq', 'the column <mark>x</mark>');        // => false
 */
export function isRelevant(term: string, excerpt: string): boolean {
	const asked = toWords(term);
	if (asked.length === 0) return true;
	const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) =>
		toWords(text),
	);
	return found.some((word) => asked.some((each) => sharesStart(word, each)));
}

function toWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharesStart(a: string, b: string): boolean {
	const length = Math.min(SHARED, a.length, b.length);
	// A single letter starts half the dictionary, so it must be a whole word of the query.
	return length === 1 ? a === b : a.slice(0, length) === b.slice(0, length);
}
