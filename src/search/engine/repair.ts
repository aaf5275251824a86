import { distance } from 'fastest-levenshtein';

/**
 * The shortest word treated as a typo. Changing one letter of a shorter word usually makes another
 * word.
 */
const SHORTEST = 4;

/** A known word that may have been meant, and its distance in typos. */
export type Meant = { written: string; slips: number };

/** The most corrections for one word, and how far their distances may differ. */
const MOST_MEANT = 3;
const SPREAD = 1;

/**
 * Lists the known words that an unknown one may be a typo of, nearest first. One typo is allowed. A
 * name may have another for each four letters after the first four, and a name of six or more
 * letters with the right first letter may have two. A transposition counts as one typo.
 *
 * @example
 * const names = new Map([['rekognition', { isName: true }], ['recognition', { isName: true }]]);
 * listMeant('recogniton', names);
 * // => [{ written: 'recognition', slips: 1 }, { written: 'rekognition', slips: 2 }]
 * listMeant('kindred', names); // => []
 */
export function listMeant(
	word: string,
	known: Iterable<readonly [written: string, known: { isName: boolean }]>,
): Meant[] {
	if (word.length < SHORTEST) return [];
	const found: Meant[] = [];
	for (const [written, { isName }] of known) {
		const slips = countSlips(word, written, isName);
		if (slips < Infinity) found.push({ written, slips });
	}
	found.sort((a, b) => a.slips - b.slips);
	const least = found[0]?.slips ?? 0;
	return found.filter(({ slips }) => slips <= least + SPREAD).slice(0, MOST_MEANT);
}

/** The most typos allowed in a word. */
export function countGranted(word: string, isName: boolean, startsRight = true): number {
	if (!isName) return 1;
	return Math.max(Math.floor(word.length / 4), startsRight && word.length >= 6 ? 2 : 1);
}

/**
 * Counts the typos between two words. A wrong first letter costs half a typo more. Returns Infinity
 * if there are too many.
 */
function countSlips(word: string, candidate: string, isName: boolean): number {
	const startsRight = word[0] === candidate[0];
	const most = countGranted(word, isName, startsRight);
	if (candidate.length < SHORTEST || Math.abs(word.length - candidate.length) > most)
		return Infinity;
	let slips = distance(word, candidate);
	if (
		slips === 2 &&
		word.length === candidate.length &&
		sortLetters(word) === sortLetters(candidate)
	)
		slips = 1;
	return slips > most ? Infinity : slips + (startsRight ? 0 : 0.5);
}

function sortLetters(word: string): string {
	return [...word].sort().join('');
}
