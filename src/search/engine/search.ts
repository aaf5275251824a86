import { listLeftWords } from './answers.ts';
import type { SearchPage } from './data.ts';
import type { Lookup, Phrase } from './lookup.ts';
import { listMentions, type Mention } from './mentions.ts';
import { rankPages, type Ranked } from './rank.ts';
import { parseQuery, writeRepaired, type Asked } from './query.ts';
import { listAskedSections } from './sections.ts';
import { isStopWord, toStem } from './words.ts';

/** A page that was found, and why. */
export type FoundPage = {
	page: SearchPage;
	/** The phrase that fits best; nothing where only the text of the page fits. */
	phrase?: Phrase;
	/** The sections of the page that are asked for. */
	sections: { id: string; title: string }[];
	score: number;
};

/** What a query finds. */
export type Found = {
	pages: FoundPage[];
	/** All stems that count as found, to be marked wherever they stand. */
	stems: ReadonlySet<string>;
	/** The query without its slips, where it had some: this is what was searched. */
	repaired?: string;
	/** Services that the query sets side by side and that have no look-alike page together. */
	sides: SearchPage[];
	/** The service of which a number may be asked, and the words that ask. */
	asks?: { service: SearchPage; words: Asked[] };
	/** Whether the texts of the guide could not change what comes first. */
	isSure: boolean;
};

/** How far below the best a page may be that is still shown, and the least that anything has to reach. */
const SHARE_OF_BEST = 0.08;
const LEAST = 0.05;
/** The score of a page that was called by name or asked for in its own words. */
const SURE = 1.2;
/** The fewest services that can be set side by side. */
const SIDES = 2;

const COMPARING = new Set(
	['vs', 'versus', 'difference', 'compare', 'comparison', 'between', 'or', 'same', 'instead'].map(
		toStem,
	),
);

/**
 * Finds what a query is after. Never throws, whatever the query holds.
 *
 * @param isLiteral whether words stay as typed, slips included
 */
export function findPages(lookup: Lookup, query: string, isLiteral = false): Found {
	const ways = parseQuery(lookup, query, isLiteral).map(({ asked, repairs }) => {
		const mentions = listMentions(lookup, asked);
		return { asked, repairs, mentions, ranked: rankPages(lookup, asked, mentions) };
	});
	const [{ asked, repairs, mentions, ranked }] = ways.sort(
		(a, b) => (b.ranked[0]?.score ?? 0) - (a.ranked[0]?.score ?? 0),
	) as [(typeof ways)[number]];
	const compared = listCompared(asked, mentions);
	const together = compared.length >= SIDES ? findComparison(lookup, compared) : undefined;
	const best = ranked[0]?.score ?? 0;
	const shown = ranked.filter(({ score }) => score >= Math.max(LEAST, best * SHARE_OF_BEST));
	const stems = new Set(
		asked.filter((word) => !isStopWord(word)).flatMap((word) => [...word.stems.keys()]),
	);
	const asksFor = new Set(asked.map(({ stem }) => stem));
	const pages = putFirst(together, shown).flatMap(({ page, phrase, score }) => {
		const found = lookup.pages[page];
		if (!found) return [];
		const sections = listAskedSections(found.sections, asksFor);
		return [{ page: found, ...(phrase && { phrase }), sections, score }];
	});
	const service = pages.find(({ page }) => page.status)?.page;
	const words = listLeftWords(asked, mentions);
	const firstStems = new Set(pages[0]?.phrase?.words.map(({ stem }) => stem));
	return {
		pages,
		stems,
		...(repairs.length > 0 && { repaired: writeRepaired(query, repairs, firstStems) }),
		sides: together === undefined ? compared.flatMap((page) => lookup.pages[page] ?? []) : [],
		...(service && words.length > 0 && { asks: { service, words } }),
		isSure: best >= SURE && (repairs.length === 0 || lookup.english !== undefined),
	};
}

/** Lists everything, for whoever looks by filters alone. */
export function listAll({ pages }: Lookup): Found {
	return {
		pages: pages.map((page) => ({ page, sections: [], score: 0 })),
		stems: new Set(),
		sides: [],
		isSure: false,
	};
}

/** Lists the services and concepts that a query sets side by side: two or more of them, with a word that compares or nothing else. */
function listCompared(asked: readonly Asked[], mentions: readonly Mention[]): number[] {
	const places = [...new Set(mentions.map(({ page }) => page))];
	const compares = asked.some(({ stem }) => COMPARING.has(stem));
	return places.length >= SIDES && (compares || listLeftWords(asked, mentions).length === 0)
		? places
		: [];
}

/** Finds the look-alike page on which all of these stand side by side. */
function findComparison({ pages }: Lookup, places: readonly number[]): number | undefined {
	const found = pages.findIndex(({ sides }) => places.every((place) => sides.includes(place)));
	return found < 0 ? undefined : found;
}

function putFirst(place: number | undefined, ranked: readonly Ranked[]): Ranked[] {
	if (place === undefined) return [...ranked];
	const first = ranked.find(({ page }) => page === place) ?? { page: place, score: Infinity };
	return [first, ...ranked.filter(({ page }) => page !== place)];
}
