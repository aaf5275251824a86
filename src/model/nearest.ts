import { distance } from 'fastest-levenshtein';

/**
 * Finds the word somebody most likely meant, or nothing where no word is near: at most a third of the
 * letters may differ, two in a short word, one in a very short one.
 *
 * @example
 * findNearest('bedrok', ['bedrock', 'redshift']); // => 'bedrock'
 * findNearest('polly', ['bedrock', 'redshift']);  // => undefined
 */
export function findNearest(
	word: string,
	words: Iterable<string>,
	most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
	let nearest: string | undefined;
	let least = most + 1;
	for (const candidate of words) {
		const steps = distance(word.toLowerCase(), candidate.toLowerCase());
		if (steps < least) {
			least = steps;
			nearest = candidate;
		}
	}
	return nearest;
}
