import { distance } from 'fastest-levenshtein';

/**
 * Finds the word that was most likely meant, or `undefined` if no word is near: at most a third of
 * the letters may differ, two in a short word, one in a very short one.
 *
 * @example
 * findNearest('bedrok', ['bedrock', 'redshift']); // => 'bedrock'
 * findNearest('polly', ['bedrock', 'redshift']);  // => undefined
 */
export function findNearest(
	word: string,
	words: Iterable<string>,
	most?: number,
): string | undefined {
	return listNearestWords(
		word,
		Array.from(words, (each) => ({ word: each })),
		most,
	)[0]?.word;
}

/**
 * Lists the candidates with similar words, nearest first. Measures each at most once, and only if
 * its length fits.
 */
export function listNearestWords<Candidate extends { word: string }>(
	word: string,
	candidates: readonly Candidate[],
	most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)),
): Candidate[] {
	const meant = word.toLowerCase();
	return candidates
		.filter((candidate) => Math.abs(candidate.word.length - word.length) <= most)
		.map((candidate) => ({ candidate, steps: distance(meant, candidate.word.toLowerCase()) }))
		.filter(({ steps }) => steps <= most)
		.sort((a, b) => a.steps - b.steps)
		.map(({ candidate }) => candidate);
}
