import { weighWord, type Lookup } from './lookup.ts';
import { listMeant } from './repair.ts';
import { listSynonyms } from './synonyms.ts';
import { isStopWord, readWords, type Word } from './words.ts';

/** A word of a query, and the stems it may stand for, each with how well, from 0 to 1. */
export type Asked = Word & { stems: ReadonlyMap<string, number>; weight: number };

/** A query as it was understood. */
export type Query = {
	asked: Asked[];
	/** The words taken for slips, each with what may have been meant by it, the likeliest first. */
	repairs: Repair[];
};

/** A word taken for a slip, and the words that may have been meant, each with its stem. */
export type Repair = { word: Word; meant: { written: string; stem: string }[] };

/** How well a word fits that is still being typed, and one that means the same as what was typed. */
const COMPLETED = 0.5;
const SYNONYM = 0.75;
/** How well a name fits that is one slip away from a word that may well be right. */
const DOUBTFUL = 0.5;
/** How much less well each further slip fits. */
const SLIP = 0.15;
/** From how many letters on a word is completed. */
const SHORTEST_START = 2;
/** How often one word counts in a query: `speech to speech`. */
const MOST_REPEATS = 2;
/** For how many words of a query others are tried: whoever misspells more of them means something else. */
const MOST_GUESSES = 6;

/**
 * Reads a query in each way in which it may be meant: word by word, and with words joined that the guide writes as one, where it
 * does. Splits what the guide writes as two words, repairs slips, completes the last word.
 *
 * @param isLiteral whether words stay as they were typed, slips included
 */
export function parseQuery(lookup: Lookup, query: string, isLiteral = false): Query[] {
	const words = dropRepeats(readWords(query));
	const joined = joinWords(lookup, words);
	const ways = joined.length < words.length ? [words, joined] : [words];
	return ways.map((way) => parseWords(lookup, way, isLiteral));
}

/** Drops words that were said twice before: saying them again asks for nothing more. */
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
 * Adds the names that a word may have been meant for, though it may well be right as it stands: `canvass` is a word, but so is
 * `canvas`, and `huging` looks like a form of `huge`.
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

/** Joins two words that the guide writes as one: `cloud watch`. */
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

/** Tells whether a word stands in the guide in any of its forms, so that it is no slip. */
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
 * Writes a query without its slips.
 *
 * @param stems the stems of the phrase that was found: of several words that may have been meant, the one that stands there was
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
