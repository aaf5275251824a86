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
	/** The phrase that matches best. Missing if only the text of the page matches. */
	phrase?: Phrase;
	/** The sections of the page that the query asks for. */
	sections: { id: string; title: string }[];
	score: number;
};

/** The result of a query. */
export type Found = {
	pages: FoundPage[];
	/** All stems that count as a match, for highlighting. */
	stems: ReadonlySet<string>;
	/** The corrected query that was searched, if the query had typos. */
	repaired?: string;
	/** The services that the query compares, if no look-alike page covers them. */
	sides: SearchPage[];
	/** The service that the query may ask a number of, and the words that ask. */
	asks?: { service: SearchPage; words: Asked[] };
	/** Whether loading the texts of the guide could not change the first result. */
	isSure: boolean;
};

/** The lowest score shown, as a share of the best score and as an absolute value. */
const SHARE_OF_BEST = 0.08;
const LEAST = 0.05;
/** The score of a page that the query names or whose own words it uses. */
const SURE = 1.2;
/** The fewest services in a comparison. */
const SIDES = 2;

const COMPARING = new Set(
	['vs', 'versus', 'difference', 'compare', 'comparison', 'between', 'or', 'same', 'instead'].map(
		toStem,
	),
);

/**
 * Searches the guide. Never throws, whatever the query contains.
 *
 * @param isLiteral keep words as typed, typos included
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

/** Lists all pages, for a search by filters alone. */
export function listAll({ pages }: Lookup): Found {
	return {
		pages: pages.map((page) => ({ page, sections: [], score: 0 })),
		stems: new Set(),
		sides: [],
		isSure: false,
	};
}

/**
 * Lists the services and concepts that a query compares: at least two, with a comparing word or
 * without any other words.
 */
function listCompared(asked: readonly Asked[], mentions: readonly Mention[]): number[] {
	const places = [...new Set(mentions.map(({ page }) => page))];
	const compares = asked.some(({ stem }) => COMPARING.has(stem));
	return places.length >= SIDES && (compares || listLeftWords(asked, mentions).length === 0)
		? places
		: [];
}

/** Finds the look-alike page that compares all of these pages. */
function findComparison({ pages }: Lookup, places: readonly number[]): number | undefined {
	const found = pages.findIndex(({ sides }) => places.every((place) => sides.includes(place)));
	return found < 0 ? undefined : found;
}

function putFirst(place: number | undefined, ranked: readonly Ranked[]): Ranked[] {
	if (place === undefined) return [...ranked];
	const first = ranked.find(({ page }) => page === place) ?? { page: place, score: Infinity };
	return [first, ...ranked.filter(({ page }) => page !== place)];
}
