import type { Lookup } from './lookup.ts';
import type { Asked } from './query.ts';
import { isStopWord } from './words.ts';

/** A page that a query names, the range of words that name it, and their weight. */
export type Mention = { page: number; from: number; to: number; weight: number };

/**
 * Finds the services and concepts a query names. The longest name wins, and no word belongs to two
 * names.
 */
export function listMentions(lookup: Lookup, asked: readonly Asked[]): Mention[] {
	const found: Mention[] = [];
	for (let from = 0; from < asked.length; from += 1) {
		const longest = findNameAt(lookup, asked, from);
		if (!longest) continue;
		found.push(longest);
		from = longest.to - 1;
	}
	return found;
}

function findNameAt(lookup: Lookup, asked: readonly Asked[], from: number): Mention | undefined {
	const first = asked[from];
	if (!first || isStopWord(first)) return undefined;
	let longest: Mention | undefined;
	for (const place of lookup.phrasesOf.get(first.stem) ?? []) {
		const phrase = lookup.phrases[place];
		if (!phrase || phrase.kind === 'intent' || phrase.kind === 'term') continue;
		// The title of a look-alike page consists of other pages' names.
		if (lookup.pages[phrase.page]?.kind === 'look-alike') continue;
		const words = phrase.words.filter((word) => !isStopWord(word));
		const to = from + words.length;
		const isSaid = words.every(({ stem }, index) => asked[from + index]?.stem === stem);
		const weight = asked.slice(from, to).reduce((sum, word) => sum + word.weight, 0);
		if (isSaid && to > (longest?.to ?? from)) longest = { page: phrase.page, from, to, weight };
	}
	return longest;
}
