import { distance } from 'fastest-levenshtein';

/** The shortest word that is taken for a slip: in a shorter one every other letter makes another word. */
const SHORTEST = 4;

/** A known word that may have been meant, and how many slips lie between. */
export type Meant = { written: string; slips: number };

/** How many words one slip may stand for, and by how many slips they may differ. */
const MOST_MEANT = 3;
const SPREAD = 1;

/**
 * Lists the known words that somebody may have meant by an unknown one, the nearest first; none where none is near. One slip is granted,
 * and another to a name for each four letters after the first four, or for six whose first letter is right. Letters that changed
 * places are one slip.
 *
 * @example
 * const names = new Map([['rekognition', { isName: true }], ['recognition', { isName: true }]]);
 * listMeant('recogniton', names); // => [{ written: 'recognition', slips: 1 }, { written: 'rekognition', slips: 2 }]
 * listMeant('kindred', names);    // => []
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

/** How many slips are granted to a word at most. */
export function countGranted(word: string, isName: boolean, startsRight = true): number {
	if (!isName) return 1;
	return Math.max(Math.floor(word.length / 4), startsRight && word.length >= 6 ? 2 : 1);
}

/** How many slips lie between two words, a wrong first letter counting half a one more. Infinite where there are too many. */
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
