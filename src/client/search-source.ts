import type { NamesData, WordsData } from '../searching/data.ts';
import { buildLookup, type Lookup } from '../searching/lookup.ts';
import { hrefs } from './hrefs.ts';

let names: Promise<NamesData> | undefined;
let words: Promise<WordsData> | undefined;
let lookup: Lookup | undefined;

/** Gets what can be found by name, once for a page. After a failure the next call tries again. */
export async function loadNames(): Promise<Lookup> {
	names ??= fetchJson<NamesData>(hrefs.searchNames).catch((error: unknown) => {
		names = undefined;
		throw error;
	});
	const loaded = await names;
	lookup ??= buildLookup(loaded);
	return lookup;
}

/** Gets all that can be found, once for a page. After a failure the next call tries again. */
export async function loadWords(): Promise<Lookup> {
	words ??= fetchJson<WordsData>(hrefs.searchWords).catch((error: unknown) => {
		words = undefined;
		throw error;
	});
	const [known, loaded] = await Promise.all([loadNames(), words]);
	// A guide that was published in between has other places for its pages; the names at hand still find them.
	if (known.hasTexts || known.build !== loaded.build) return known;
	lookup = buildLookup((await names) as NamesData, loaded);
	return lookup;
}

async function fetchJson<Data>(address: string): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	return (await response.json()) as Data;
}
