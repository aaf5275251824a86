import { toAddress } from '../../model/names.ts';
import {
	FOUND_KINDS,
	type EnglishData,
	type NamesData,
	type PageColumns,
	type SearchPage,
	TEXT_WEIGHTS,
	type Told,
	type WordsData,
} from './data.ts';
import { isStopWord, readWords, type Word } from './words.ts';

/** How a phrase relates to its page. */
export type PhraseKind = 'name' | 'former' | 'alias' | 'intent' | 'term';

/** A phrase that leads to a page. */
export type Phrase = { page: number; kind: PhraseKind; text: string; words: Word[] };

/**
 * The stem of a word, or several stems if a name is written as one word; and whether it occurs in a
 * name, because names are misspelled most.
 */
export type KnownWord = { stems: readonly string[]; isName: boolean };

/** The search index in memory. */
export type Lookup = {
	pages: readonly SearchPage[];
	phrases: readonly Phrase[];
	/** The phrases that contain each stem. */
	phrasesOf: ReadonlyMap<string, readonly number[]>;
	/** The words that a reader may start typing or misspell, as written. */
	vocabulary: ReadonlyMap<string, KnownWord>;
	/**
	 * Pairs of words written as one, with the stems of both, because people join and split them
	 * freely.
	 */
	joined: ReadonlyMap<string, readonly string[]>;
	/**
	 * For each stem, the pages whose text it has weight in, and the weight from 0 to 1. Empty until
	 * the texts are loaded.
	 */
	texts: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** Stems of English words that look like typos but are not. Undefined until they are loaded. */
	english: ReadonlySet<string> | undefined;
	/** Whether the texts, and with them all pages, are loaded. */
	hasTexts: boolean;
	/** How distinctive a stem is: 1 for the rarest, near 0 for one that occurs everywhere. */
	weigh: (stem: string) => number;
};

/** How many phrases or stems one step processes. */
const EACH_STEP = 100;
/** The weight of a stop word relative to any other word. */
const STOP_WORD_WEIGHT = 0.1;

/** Returns the weight of a word in a query or a phrase. */
export function weighWord({ weigh }: Lookup, word: Word): number {
	return weigh(word.stem) * (isStopWord(word) ? STOP_WORD_WEIGHT : 1);
}

/**
 * Builds the index from the names and, once they are loaded, from the words and the English stems.
 */
export function buildLookup(names: NamesData, words?: WordsData, english?: EnglishData): Lookup {
	const steps = buildLookupInSteps(names, words);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return english ? addEnglish(step.value, english) : step.value;
}

/** Adds the English words that are not typos. */
export function addEnglish(lookup: Lookup, { stems }: EnglishData): Lookup {
	return { ...lookup, english: new Set(stems.split(' ')) };
}

/** Builds the index in small steps, so that a browser can respond to input between them. */
export function* buildLookupInSteps(
	names: NamesData,
	words?: WordsData,
): Generator<undefined, Lookup> {
	const columns = [names.services, words?.pages ?? []].flat();
	const pages = columns.flatMap((each) => readPages(names, each));
	const phrases: Phrase[] = [];
	for (const [place, page] of pages.entries()) {
		phrases.push(...listPhrases(page, place, words));
		yield;
	}
	const texts = yield* readTexts(words);
	const phrasesOf = new Map<string, number[]>();
	const pagesOf = new Map<string, Set<number>>();
	for (const [place, { page, words: each }] of phrases.entries()) {
		for (const { stem } of each) {
			const found = phrasesOf.get(stem);
			if (!found) phrasesOf.set(stem, [place]);
			else if (found.at(-1) !== place) found.push(place);
			pagesOf.set(stem, (pagesOf.get(stem) ?? new Set()).add(page));
		}
		if (place % EACH_STEP === 0) yield;
	}
	const counts = words ? readCounts(words) : new Map<string, number>();
	const vocabulary = yield* listVocabulary(phrases);
	return {
		pages,
		phrases,
		phrasesOf,
		...vocabulary,
		texts,
		english: undefined,
		hasTexts: words !== undefined,
		weigh: (stem) => {
			const count = Math.max(pagesOf.get(stem)?.size ?? 0, counts.get(stem) ?? 0);
			return Math.log((pages.length + 1) / (count + 0.5)) / Math.log((pages.length + 1) / 0.5);
		},
	};
}

function readPages(names: NamesData, columns: PageColumns): SearchPage[] {
	const tell = (list: readonly [string, string][], place: number | undefined): Told | undefined => {
		const found = list[place ?? -1];
		return found && { value: found[0], words: found[1] };
	};
	return columns.name.map((name, place) => {
		const category = tell(names.categories, columns.category[place]);
		const status = names.statuses[columns.status[place] ?? -1];
		return {
			kind: FOUND_KINDS[columns.kind[place] ?? 0] ?? 'page',
			id: columns.id[place] || toAddress(name),
			name,
			aliases: split(columns.aliases[place]),
			formerNames: split(columns.formerNames[place]),
			intents: split(columns.intents[place]),
			stages: [...(columns.stage[place] ?? '')].flatMap(
				(digit) => tell(names.stages, Number(digit)) ?? [],
			),
			...(category && { category }),
			...(status && { status: { state: status[0], words: status[1] } }),
			sections: columns.sections[place] ?? 0,
			fame: columns.fame[place] ?? 0,
			sides: columns.sides[place] ?? [],
		};
	});
}

/** Lists the phrases of a page, its names first. */
function listPhrases(page: SearchPage, place: number, words: WordsData | undefined): Phrase[] {
	const told: [PhraseKind, string[]][] = [
		['name', [page.name]],
		['former', page.formerNames],
		['alias', [...page.aliases, ...split(words?.aliases[place])]],
		['intent', [...page.intents, ...split(words?.intents[place])]],
		['term', split(words?.terms[place])],
	];
	return told.flatMap(([kind, texts]) =>
		texts.map((text) => ({ page: place, kind, text, words: readWords(text) })),
	);
}

function* listVocabulary(
	phrases: readonly Phrase[],
): Generator<undefined, Pick<Lookup, 'vocabulary' | 'joined'>> {
	const vocabulary = new Map<string, KnownWord>();
	const joined = new Map<string, string[]>();
	const add = (written: string, stems: string[], isName: boolean): void => {
		if (!vocabulary.has(written)) vocabulary.set(written, { stems, isName });
	};
	const isName = ({ kind }: Phrase): boolean => kind !== 'intent' && kind !== 'term';
	const names = phrases.filter(isName);
	for (const { words } of names) for (const { folded, stem } of words) add(folded, [stem], true);
	yield;
	for (const { words } of phrases) for (const { folded, stem } of words) add(folded, [stem], false);
	for (const [place, phrase] of phrases.entries()) {
		if (place % EACH_STEP === 0) yield;
		phrase.words.forEach((word, place) => {
			const next = phrase.words[place + 1];
			if (!next || isStopWord(word) || isStopWord(next)) return;
			const together = `${word.folded}${next.folded}`;
			joined.set(together, [word.stem, next.stem]);
			// Only names are written as one word often enough to be worth a lookup.
			if (isName(phrase)) add(together, [word.stem, next.stem], true);
		});
	}
	return { vocabulary, joined };
}

function* readTexts(
	words: WordsData | undefined,
): Generator<undefined, Map<string, Map<number, number>>> {
	const texts = new Map<string, Map<number, number>>();
	if (!words) return texts;
	for (const [index, stem] of words.stems.split(' ').entries()) {
		const weights = new Map<number, number>();
		let page = 0;
		// Each page is a weight letter and the step from the previous page in base 36.
		for (const [, weight, step] of (words.places[index] ?? '').matchAll(/([A-Z])([0-9a-z]*)/g)) {
			page += Number.parseInt(step || '0', 36);
			weights.set(page, (TEXT_WEIGHTS.indexOf(weight ?? '') + 1) / TEXT_WEIGHTS.length);
		}
		texts.set(stem, weights);
		if (index % EACH_STEP === 0) yield;
	}
	return texts;
}

function readCounts({ stems, counts }: WordsData): Map<string, number> {
	return new Map(stems.split(' ').map((stem, index) => [stem, counts[index] ?? 0]));
}

function split(list: string | undefined): string[] {
	return list ? list.split('|') : [];
}
