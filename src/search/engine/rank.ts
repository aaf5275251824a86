import { noteKinds } from '../../model/kinds.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import { toNoteKind, type FoundKind, type SearchPage } from './data.ts';
import { weighWord, type Lookup, type Phrase, type PhraseKind } from './lookup.ts';
import type { Mention } from './mentions.ts';
import type { Asked } from './query.ts';
import { saysNot } from './words.ts';

/** A page found, its score, and its best phrase. */
export type Ranked = { page: number; score: number; phrase?: Phrase };

/** The weight of a phrase by its kind. */
const PHRASE_WEIGHTS: Record<PhraseKind, number> = {
	name: 1,
	former: 0.97,
	alias: 0.97,
	intent: 0.9,
	term: 0.9,
};

/** How much a page of the guide itself counts beside notes. */
const PAGE_WEIGHT = 0.9;

/**
 * The weight of a service by its status, unless the query names it. A service you can no longer
 * start to use is a poor answer to a task.
 */
const OPEN_WEIGHTS: Record<StatusState, number> = {
	open: 1,
	superseded: 0.95,
	closed: 0.95,
	ending: 0.85,
	ended: 0.8,
};

/** The kinds of phrase that name a page. */
const NAMING: ReadonlySet<PhraseKind> = new Set(['name', 'former', 'alias']);

/**
 * The weight of each kind of evidence, tuned on the queries in `tests/search/development.json` and
 * `seen.json`.
 */
const COUNTS = {
	/**
	 * Exponents: of the share of the query that a phrase covers, and of the share of the phrase that
	 * the query covers.
	 */
	asked: 0.55,
	phrase: 1,
	/** The second and third best phrases of the page. */
	second: 0.25,
	third: 0.2,
	/**
	 * The share of the query that all phrases of the page cover together, that its text covers, and
	 * that names it.
	 */
	union: 0.85,
	texts: 0.7,
	mentions: 0.45,
	/**
	 * The bonus of a phrase that is the whole query, the penalty for words in a different order, and
	 * the factor for a phrase with a negation that the query lacks.
	 */
	exact: 0.4,
	order: 0.3,
	negation: 0.7,
	/** The bonus for each doubling of the number of notes that link to the page. */
	fame: 0.03,
};
/** Ranks all pages by how well they match the query, best first. */
export function rankPages(
	lookup: Lookup,
	asked: readonly Asked[],
	mentions: readonly Mention[],
): Ranked[] {
	const total = asked.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return [];
	const evidence = gatherPhrases(lookup, asked, total);
	const texts = scoreTexts(lookup, asked, total);
	const calls = new Map(mentions.map(({ page, weight }) => [page, weight / total]));
	return [...new Set([...evidence.keys(), ...texts.keys()])]
		.map((page) => {
			const phrases = evidence.get(page);
			const [first = 0, second = 0, third = 0] = phrases?.scores ?? [];
			const sum =
				first +
				COUNTS.second * second +
				COUNTS.third * third +
				COUNTS.union * coverQuery(asked, phrases?.covered, total) +
				COUNTS.texts * (texts.get(page) ?? 0) +
				COUNTS.mentions * (calls.get(page) ?? 0);
			const score = sum * weighPage(lookup.pages[page], phrases?.best);
			return { page, score, ...(phrases && { phrase: phrases.best }) };
		})
		.sort((a, b) => b.score - a.score);
}

/** The weight of a page whatever the query: its kind, its backlinks and its status. */
function weighPage(page: SearchPage | undefined, best: Phrase | undefined): number {
	if (!page) return 0;
	const isCalled = best !== undefined && NAMING.has(best.kind);
	const open = isCalled || !page.status ? 1 : OPEN_WEIGHTS[page.status.state];
	return weighKind(page.kind) * (1 + COUNTS.fame * page.fame) * open;
}

function weighKind(kind: FoundKind): number {
	return kind === 'page' ? PAGE_WEIGHT : noteKinds[toNoteKind(kind)].weight;
}

/**
 * The evidence from the phrases of a page: their scores, best first; the phrase with the best
 * score; and the query words they cover, with the match quality.
 */
type Evidence = { scores: number[]; best: Phrase; covered: Map<number, number> };

function gatherPhrases(
	lookup: Lookup,
	asked: readonly Asked[],
	total: number,
): Map<number, Evidence> {
	const found = new Map<number, Evidence>();
	for (const [place, matches] of collectHits(lookup, asked)) {
		const phrase = lookup.phrases[place];
		if (!phrase) continue;
		const score = scorePhrase(lookup, phrase, matches, asked, total);
		const page: Evidence = found.get(phrase.page) ?? {
			scores: [],
			best: phrase,
			covered: new Map(),
		};
		found.set(phrase.page, page);
		if (score > (page.scores[0] ?? 0)) page.best = phrase;
		page.scores.push(score);
		page.scores.sort((a, b) => b - a);
		for (const [index, { quality }] of matches)
			page.covered.set(index, Math.max(quality, page.covered.get(index) ?? 0));
	}
	return found;
}

/** The share of a query that the covered words make up, each weighted by its match quality. */
function coverQuery(
	asked: readonly Asked[],
	covered: ReadonlyMap<number, number> = new Map(),
	total: number,
): number {
	const sum = [...covered].reduce(
		(sum, [index, quality]) => sum + quality * (asked[index]?.weight ?? 0),
		0,
	);
	return sum / total;
}

type Match = { place: number; quality: number };

/**
 * Maps each phrase to the query words it matches, with the matching word of the phrase and the
 * quality.
 */
function collectHits(lookup: Lookup, asked: readonly Asked[]): Map<number, Map<number, Match>> {
	const hits = new Map<number, Map<number, Match>>();
	asked.forEach(({ stems }, index) => {
		for (const [stem, quality] of stems) {
			for (const phrase of lookup.phrasesOf.get(stem) ?? []) {
				const matches = hits.get(phrase) ?? new Map<number, Match>();
				hits.set(phrase, matches);
				if ((matches.get(index)?.quality ?? 0) >= quality) continue;
				const words = lookup.phrases[phrase]?.words ?? [];
				const place = findPlace(words, stem, matches);
				if (place >= 0) matches.set(index, { place, quality });
			}
		}
	});
	return hits;
}

/** Finds a word of the phrase with this stem that no other query word has matched yet. */
function findPlace(
	words: Phrase['words'],
	stem: string,
	matches: ReadonlyMap<number, Match>,
): number {
	return words.findIndex((word, place) => word.stem === stem && !isTaken(matches, place));
}

function isTaken(matches: ReadonlyMap<number, Match>, place: number): boolean {
	for (const match of matches.values()) if (match.place === place) return true;
	return false;
}

function scorePhrase(
	lookup: Lookup,
	phrase: Phrase,
	matches: ReadonlyMap<number, Match>,
	asked: readonly Asked[],
	total: number,
): number {
	let covered = 0;
	let own = 0;
	for (const [index, { place, quality }] of matches) {
		const word = phrase.words[place];
		covered += quality * (asked[index]?.weight ?? 0);
		own += quality * (word ? weighWord(lookup, word) : 0);
	}
	const whole = phrase.words.reduce((sum, word) => sum + weighWord(lookup, word), 0);
	if (whole === 0) return 0;
	const isExact = own >= whole * 0.999 && covered >= total * 0.999;
	const order = judgeOrder(matches);
	const negation = saysNot(phrase.words) && !saysNot(asked) ? COUNTS.negation : 1;
	return (
		PHRASE_WEIGHTS[phrase.kind] *
		(own / whole) ** COUNTS.phrase *
		Math.min(1, covered / total) ** COUNTS.asked *
		order *
		negation *
		(isExact ? 1 + COUNTS.exact : 1)
	);
}

/**
 * Returns a factor that drops when words close together in the query have a different order in the
 * phrase.
 */
function judgeOrder(matches: ReadonlyMap<number, Match>): number {
	const pairs = [...matches].sort(([a], [b]) => a - b);
	let right = 0;
	let wrong = 0;
	for (let index = 1; index < pairs.length; index += 1) {
		const [before, after] = [pairs[index - 1], pairs[index]];
		if (!before || !after || after[0] - before[0] > 3) continue;
		if (after[1].place > before[1].place) right += 1;
		else wrong += 1;
	}
	return wrong === 0 ? 1 : 1 - (COUNTS.order * wrong) / (right + wrong);
}

/** Returns, for each page, how much of the query its text covers, from 0 to 1. */
function scoreTexts(
	{ texts }: Lookup,
	asked: readonly Asked[],
	total: number,
): Map<number, number> {
	const scores = new Map<number, number>();
	for (const { stems, weight } of asked) {
		const best = new Map<number, number>();
		for (const [stem, quality] of stems) {
			for (const [page, share] of texts.get(stem) ?? [])
				best.set(page, Math.max(best.get(page) ?? 0, quality * share));
		}
		for (const [page, share] of best)
			scores.set(page, (scores.get(page) ?? 0) + (share * weight) / total);
	}
	return scores;
}
