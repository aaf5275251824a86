import type { EnglishData, NamesData, WordsData } from '../../search/engine/data.ts';
import { addEnglish, buildLookupInSteps, type Lookup } from '../../search/engine/lookup.ts';
import { fetchOnce } from '../fetching/fetch-once.ts';
import { hrefs } from '../hrefs.ts';
import { loadData } from '../fetching/load-data.ts';

const loading = new Map<string, Promise<unknown>>();
let lookup: Lookup | undefined;
let building: Promise<Lookup> | undefined;
let wholeBuilding: Promise<Lookup> | undefined;

/** How long the search may block the browser, in milliseconds. */
const SLICE_MS = 8;
/** True if all data was fetched again because the guide was updated meanwhile. */
let isRenewed = false;

/** Gets the lookup of names, or a larger one. Rejects if none is available. */
export async function loadNames(): Promise<Lookup> {
	const names = await load<NamesData>(hrefs.searchNames);
	if (lookup) return lookup;
	building ??= buildInSlices(names);
	const built = await building;
	lookup ??= built;
	return lookup;
}

/**
 * Gets the lookup of all words, and if needed of English words that are not typos. Data that is
 * missing or from another build is left out.
 */
export async function loadWords(needsEnglish: boolean): Promise<Lookup> {
	const names = await load<NamesData>(hrefs.searchNames);
	const isOfNames = (data: { build: string } | undefined) => data?.build === names.build;
	const [words, english] = await Promise.all([
		load<WordsData>(hrefs.searchWords).catch(() => undefined),
		needsEnglish ? load<EnglishData>(hrefs.searchEnglish).catch(() => undefined) : undefined,
	]);
	if (words && !isOfNames(words) && !isRenewed) {
		isRenewed = true;
		loading.clear();
		lookup = building = wholeBuilding = undefined;
		return loadWords(needsEnglish);
	}
	if (words && isOfNames(words) && !lookup?.hasTexts) {
		wholeBuilding ??= buildInSlices(names, words);
		const whole = await wholeBuilding;
		if (!lookup?.hasTexts) lookup = whole;
	}
	const found = await loadNames();
	if (english && isOfNames(english) && !found.english) lookup = addEnglish(found, english);
	return lookup ?? found;
}

async function buildInSlices(names: NamesData, words?: WordsData): Promise<Lookup> {
	const steps = buildLookupInSteps(names, words);
	let end = performance.now() + SLICE_MS;
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() < end) continue;
		await new Promise((resolve) => setTimeout(resolve));
		end = performance.now() + SLICE_MS;
	}
}

function load<Data>(address: string): Promise<Data> {
	return fetchOnce(loading, address, () => loadData<Data>(address)) as Promise<Data>;
}
