import type { Lookup } from '../engine/lookup.ts';
import { countGranted, listMeant } from '../engine/repair.ts';
import { toStem } from '../engine/words.ts';

/**
 * Lists the stems of English words that do not occur in the guide but look like typos of words that
 * do: `companion` is not a misspelled `compaction`.
 */
export function listEnglishStems(lookup: Lookup, dictionary: readonly string[]): string[] {
	const byLength = Map.groupBy(
		[...lookup.vocabulary].map(([written, known]) => ({
			written,
			known,
			letters: toBits(written),
		})),
		({ written }) => written.length,
	);
	const found = new Set<string>();
	for (const word of dictionary) {
		const stem = toStem(word);
		if (found.has(stem) || lookup.phrasesOf.has(stem) || lookup.texts.has(stem)) continue;
		const letters = toBits(word);
		const most = countGranted(word, true);
		const near: [string, { isName: boolean }][] = [];
		for (let length = word.length - most; length <= word.length + most; length += 1) {
			for (const each of byLength.get(length) ?? []) {
				// Each typo changes at most two of the letters that only one of the words has, so most
				// pairs are skipped without computing a distance.
				const slips = countGranted(word, each.known.isName);
				if (countBits(letters ^ each.letters) <= 2 * slips) near.push([each.written, each.known]);
			}
		}
		if (listMeant(word, near).length > 0) found.add(stem);
	}
	return [...found].sort();
}

/** The letters of a word as a bit set. */
function toBits(word: string): number {
	let bits = 0;
	for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) % 32);
	return bits;
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count += 1;
	return count;
}
