import { weighWord, type Lookup } from './lookup.ts';
import { listMeant } from './repair.ts';
import { listSynonyms } from './synonyms.ts';
import { isStopWord, readWords, type Word } from './words.ts';

/**
 * A word of a query and the stems it may stand for, each with the quality of the match from 0 to 1.
 */
export type Asked = Word & { stems: ReadonlyMap<string, number>; weight: number };

/** One interpretation of a query. */
export type Query = {
	asked: Asked[];
	/** The words treated as typos, each with its possible corrections, the most likely first. */
	repairs: Repair[];
};

/** A word treated as a typo, and its possible corrections with their stems. */
export type Repair = { word: Word; meant: { written: string; stem: string }[] };

/** The match quality of a word that is still being typed, and of a synonym. */
const COMPLETED = 0.5;
const SYNONYM = 0.75;
/** The match quality of a name one typo away from a word that may be correct. */
const DOUBTFUL = 0.5;
/** How much each further typo lowers the match quality. */
const SLIP = 0.15;
/** The fewest letters for which a word is completed. */
const SHORTEST_START = 2;
/** How often a repeated word counts, as in `speech to speech`. */
const MOST_REPEATS = 2;
/**
 * For how many words of a query corrections are tried. A query with more unknown words is not about
 * this guide.
 */
const MOST_GUESSES = 6;

/**
 * Parses a query in each way it can be meant: word by word and, where the guide writes two of its
 * words as one, with those joined. Splits words that the guide writes as two, repairs typos and
 * completes the last word.
 *
 * @param isLiteral keep words as typed, typos included
 */
export function parseQuery(lookup: Lookup, query: string, isLiteral = false): Query[] {
	const words = dropRepeats(readWords(query));
	const joined = joinWords(lookup, words);
	const ways = joined.length < words.length ? [words, joined] : [words];
	return ways.map((way) => parseWords(lookup, way, isLiteral));
}

/** Drops the third and later uses of a word: they add nothing to the query. */
function dropRepeats(words: readonly Word[]): Word[] {
	const counts = new Map<string, number>();
	return words.filter(({ stem }) => {
		const count = (counts.get(stem) ?? 0) + 1;
		counts.set(stem, count);
		return count <= MOST_REPEATS;
	});
}

function parseWords(lookup: Lookup, words: readonly Word[], isLiteral: boolean): Query {
	const repairs: Repair[] = [];
	let guesses = 0;
	const asked = words.flatMap((word, place) => {
		const isLast = place === words.length - 1;
		const known = lookup.vocabulary.get(word.folded)?.stems;
		const parts = known && known.length > 1 ? known : (known ?? lookup.joined.get(word.folded));
		if (parts && parts.length > 1)
			return parts.map((stem) => toAsked(lookup, { ...word, stem }, []));
		const completed = isLast ? listCompletions(lookup, word) : [];
		if (known || isLiteral || isStopWord(word) || guesses >= MOST_GUESSES)
			return [toAsked(lookup, word, completed)];
		guesses += 1;
		if (isStanding(lookup, word) || completed.length > 0)
			return [addNames(lookup, toAsked(lookup, word, completed))];
		const meant = listMeant(word.folded, lookup.vocabulary);
		const [first] = meant;
		if (!first) return [toAsked(lookup, word, [])];
		const stems = lookup.vocabulary.get(first.written)?.stems ?? [];
		if (stems.length > 1) {
			repairs.push({ word, meant: [{ written: first.written, stem: '' }] });
			return stems.map((stem) => toAsked(lookup, { ...word, folded: first.written, stem }, []));
		}
		const single = meant.flatMap(({ written, slips }) => {
			const [stem, more] = lookup.vocabulary.get(written)?.stems ?? [];
			return stem && !more ? [{ written, stem, quality: 1 - SLIP * (slips - first.slips) }] : [];
		});
		repairs.push({ word, meant: single });
		const repaired = toAsked(lookup, { ...word, folded: first.written, stem: stems[0] ?? '' }, []);
		const readings = new Map(single.map(({ stem, quality }) => [stem, quality]));
		return [{ ...repaired, stems: new Map([...repaired.stems, ...readings]) }];
	});
	return { asked, repairs };
}

/**
 * Adds names that a word may be a typo of, although the word may be correct: `canvass` is a word,
 * but so is `canvas`, and `huging` looks like a form of `huge`.
 */
function addNames(lookup: Lookup, asked: Asked): Asked {
	const stems = new Map(asked.stems);
	for (const { written, slips } of listMeant(asked.folded, lookup.vocabulary)) {
		const known = lookup.vocabulary.get(written);
		const [stem, more] = known?.stems ?? [];
		if (known?.isName && stem && !more && slips === 1 && !stems.has(stem))
			stems.set(stem, DOUBTFUL);
	}
	return { ...asked, stems };
}

/** Joins two words that the guide writes as one, such as `cloud watch`. */
function joinWords(lookup: Lookup, words: readonly Word[]): Word[] {
	const joined: Word[] = [];
	for (let place = 0; place < words.length; place += 1) {
		const word = words[place];
		const next = words[place + 1];
		if (!word) continue;
		const together = next && `${word.folded}${next.folded}`;
		const stems = together && lookup.vocabulary.get(together)?.stems;
		if (next && together && stems?.length === 1 && !isStopWord(word)) {
			joined.push({ start: word.start, end: next.end, folded: together, stem: stems[0] ?? '' });
			place += 1;
		} else joined.push(word);
	}
	return joined;
}

/**
 * True if any form of the word occurs in the guide or in English, so it is not treated as a typo.
 */
function isStanding(lookup: Lookup, { stem }: Word): boolean {
	return lookup.phrasesOf.has(stem) || lookup.texts.has(stem) || lookup.english?.has(stem) === true;
}

function listCompletions({ vocabulary }: Lookup, { folded }: Word): string[] {
	if (folded.length < SHORTEST_START) return [];
	const found = new Set<string>();
	for (const [
		written,
		{
			stems: [stem, more],
		},
	] of vocabulary) {
		if (stem && !more && written !== folded && written.startsWith(folded)) found.add(stem);
	}
	return [...found];
}

function toAsked(lookup: Lookup, word: Word, completed: readonly string[]): Asked {
	const stems = new Map([[word.stem, 1]]);
	for (const stem of completed) if (!stems.has(stem)) stems.set(stem, COMPLETED);
	for (const stem of listSynonyms(word.stem)) if (!stems.has(stem)) stems.set(stem, SYNONYM);
	return { ...word, stems, weight: weighWord(lookup, word) };
}

/**
 * Returns the query with its typos corrected.
 *
 * @param stems the stems of the best phrase; a correction that occurs there is preferred
 */
export function writeRepaired(
	query: string,
	repairs: readonly Repair[],
	stems: ReadonlySet<string>,
): string {
	return repairs.reduceRight((text, { word, meant }) => {
		const by = meant.find(({ stem }) => stems.has(stem)) ?? meant[0];
		return text.slice(0, word.start) + (by?.written ?? word.folded) + text.slice(word.end);
	}, query);
}
