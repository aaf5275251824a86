import type { EnglishData, NamesData, WordsData } from '../searching/data.ts';
import { buildLookup, type Lookup } from '../searching/lookup.ts';
import { hrefs } from './hrefs.ts';
import { loadData } from './load-data.ts';

const loading = new Map<string, Promise<unknown>>();
let lookup: Lookup | undefined;
/** Whether all was fetched once more because the guide was updated in between. */
let isRenewed = false;

/** Gets what can be found by name, or more where more is there already. Rejects where nothing can be had; the next call tries again. */
export async function loadNames(): Promise<Lookup> {
	const names = await load<NamesData>(hrefs.searchNames);
	lookup ??= buildLookup(names);
	return lookup;
}

/**
 * Gets all that can be found, and on demand the English words that are no slips. Where that cannot be had, or is of another build
 * than the names, gives what is there.
 */
export async function loadWords(needsEnglish: boolean): Promise<Lookup> {
	const names = await load<NamesData>(hrefs.searchNames);
	const before = await loadNames();
	const isOfNames = (data: { build: string } | undefined) => data?.build === names.build;
	const [words, english] = await Promise.all([
		load<WordsData>(hrefs.searchWords).catch(() => undefined),
		needsEnglish ? load<EnglishData>(hrefs.searchEnglish).catch(() => undefined) : undefined,
	]);
	if (words && !isOfNames(words) && !isRenewed) {
		isRenewed = true;
		loading.clear();
		lookup = undefined;
		return loadWords(needsEnglish);
	}
	const isNew =
		(isOfNames(words) && !before.hasTexts) || (isOfNames(english) && before.english === undefined);
	if (isNew && lookup === before)
		lookup = buildLookup(
			names,
			isOfNames(words) ? words : undefined,
			isOfNames(english) ? english : undefined,
		);
	return lookup ?? before;
}

function load<Data>(address: string): Promise<Data> {
	const known = loading.get(address);
	if (known) return known as Promise<Data>;
	const fetched = loadData<Data>(address);
	fetched.catch(() => loading.delete(address));
	loading.set(address, fetched);
	return fetched;
}
