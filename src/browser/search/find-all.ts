import type { Lookup } from '../../search/engine/lookup.ts';
import type { Found } from '../../search/engine/search.ts';
import { loadWords } from './search-source.ts';

/** What a search found, and the lookup that found it. */
export type FoundAll = [found: Found, lookup: Lookup];

/**
 * Searches all the data: the words behind the names, and the English words if the query seems to
 * have a typo that could be an English word.
 */
export async function findAll(find: (lookup: Lookup) => Found): Promise<FoundAll> {
	const lookup = await loadWords(false);
	const found = find(lookup);
	if (found.repaired === undefined || lookup.english) return [found, lookup];
	const withEnglish = await loadWords(true);
	return [find(withEnglish), withEnglish];
}
