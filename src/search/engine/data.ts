import type { ToldStatus } from '../../model/compared-cell.ts';
import { STANDALONE_KINDS, type StandaloneKind } from '../../model/kinds.ts';
import {
	isOneOf,
	SERVICE_KINDS,
	type ServiceKind,
	type StatusState,
} from '../../model/vocabulary.ts';

/** The weight of a stem in the text of a page, one letter per level, lowest first. */
export const TEXT_WEIGHTS = 'ABC';

/**
 * The kinds of search result: kinds of service, other kinds of note, and pages of the site itself.
 */
export type FoundKind = ServiceKind | Exclude<StandaloneKind, 'service'> | 'page';

/** The kinds of search result, in the order the data numbers them. */
export const FOUND_KINDS: readonly FoundKind[] = [
	...SERVICE_KINDS,
	...STANDALONE_KINDS.filter((kind) => kind !== 'service'),
	'page',
];

/** Returns the kind of note behind a search result. */
export function toNoteKind(kind: Exclude<FoundKind, 'page'>): StandaloneKind {
	return isOneOf(SERVICE_KINDS, kind) ? 'service' : kind;
}

/** A filter value and its label. */
export type Told = { value: string; words: string };

/** A page in the search index. */
export type SearchPage = {
	kind: FoundKind;
	/** Its id within its kind. For a page of the site itself, its path. */
	id: string;
	name: string;
	/** Other names and abbreviations. */
	aliases: string[];
	/** Names AWS used before. */
	formerNames: string[];
	/** Phrases people search for when they need this page. */
	intents: string[];
	/** The lifecycle stages it belongs to, its home stage first. */
	stages: Told[];
	/** The category of a service, the topic of a concept. */
	category?: Told;
	/** Set for services only. */
	status?: ToldStatus;
	/**
	 * The sections of the page that a question can ask for, as bits in the order of `ASKED_SECTIONS`.
	 */
	sections: number;
	/** The base-2 logarithm of the number of notes that link here, rounded. */
	fame: number;
	/** The pages a look-alike page compares, as indexes into the list of pages. */
	sides: number[];
};

/**
 * Pages stored as columns, one entry per page in each, because similar values next to each other
 * compress best. Lists within an entry are joined by `|`.
 */
export type PageColumns = {
	/** Indexes into `FOUND_KINDS`. */
	kind: number[];
	name: string[];
	/** Empty if it can be derived from the name, see `toAddress`. */
	id: string[];
	aliases: string[];
	formerNames: string[];
	intents: string[];
	/** Indexes into `stages`, one digit each. */
	stage: string[];
	/** Indexes into `categories` and `statuses`, or -1 for none. */
	category: number[];
	status: number[];
	/** See `SearchPage.sections`. */
	sections: number[];
	fame: number[];
	/** Indexes of the compared pages in the list of all pages. */
	sides: number[][];
};

/** The file fetched first: services with their names and most important intents. */
export type NamesData = {
	/** Identifies the build. Words from one build do not fit the names of another. */
	build: string;
	stages: [value: string, words: string][];
	categories: [value: string, words: string][];
	statuses: [state: StatusState, words: string][];
	services: PageColumns;
};

/**
 * The file fetched when the names alone do not settle a query: all other pages, the remaining
 * aliases, intents and terms, and the weight of each word in each page.
 */
export type WordsData = {
	/** The build of the names that it goes with. */
	build: string;
	/** All pages other than services. They follow the services in the list of pages. */
	pages: PageColumns;
	/** The remaining aliases and intents, and the terms, of all pages in order. */
	aliases: string[];
	intents: string[];
	terms: string[];
	/** Stems, joined by spaces. */
	stems: string;
	/**
	 * For each stem, the number of pages that contain it, and the pages where it has weight, as
	 * `readTexts` parses them.
	 */
	counts: number[];
	places: string[];
};

/** The file fetched before a word is treated as a typo. */
export type EnglishData = {
	/** The build of the names that it goes with. */
	build: string;
	/**
	 * Stems of English words that look like typos of words in the guide but are not, joined by
	 * spaces.
	 */
	stems: string;
};
