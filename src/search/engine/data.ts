import type { ToldStatus } from '../../model/compared-cell.ts';
import { STANDALONE_KINDS, type StandaloneKind } from '../../model/kinds.ts';
import {
	isOneOf,
	SERVICE_KINDS,
	type ServiceKind,
	type StatusState,
} from '../../model/vocabulary.ts';

/** How much a stem weighs in the text of a page, from least to most: a letter for each. */
export const TEXT_WEIGHTS = 'ABC';

/** What can be found: services by the kinds of service, notes of other kinds, and pages of the guide itself. */
export type FoundKind = ServiceKind | Exclude<StandaloneKind, 'service'> | 'page';

/** What can be found, in the order in which the data number it. */
export const FOUND_KINDS: readonly FoundKind[] = [
	...SERVICE_KINDS,
	...STANDALONE_KINDS.filter((kind) => kind !== 'service'),
	'page',
];

/** Gets the kind of note behind something that can be found. */
export function toNoteKind(kind: Exclude<FoundKind, 'page'>): StandaloneKind {
	return isOneOf(SERVICE_KINDS, kind) ? 'service' : kind;
}

/** A value of a filter, and how people read it. */
export type Told = { value: string; words: string };

/** A page as the search knows it. */
export type SearchPage = {
	kind: FoundKind;
	/** Its id within its kind; a tool of the guide has its path. */
	id: string;
	name: string;
	/** Other names and abbreviations. */
	aliases: string[];
	/** Names that AWS gave it before. */
	formerNames: string[];
	/** What people want or ask when they mean it. */
	intents: string[];
	/** The stages it serves, its home stage first. */
	stages: Told[];
	/** The category of a service, the topic of a concept. */
	category?: Told;
	/** Only services have one. */
	status?: ToldStatus;
	/** The sections of its page, of those that a question may ask for. */
	sections: number;
	/** How often other notes name it, as a power of two. */
	fame: number;
	/** What stands side by side on it: places in the list of pages. */
	sides: number[];
};

/** Pages in columns, since equal things side by side compress best: one entry a page in each. Lists within an entry are joined by `|`. */
export type PageColumns = {
	/** Places in `FOUND_KINDS`. */
	kind: number[];
	name: string[];
	/** Empty where it follows from the name, see `toAddress`. */
	id: string[];
	aliases: string[];
	formerNames: string[];
	intents: string[];
	/** Places in `stages`, one digit each. */
	stage: string[];
	/** Places in `categories` and `statuses`; -1 for none. */
	category: number[];
	status: number[];
	/** See `SearchPage.sections`. */
	sections: number[];
	fame: number[];
	/** Places of the sides in the list of all pages. */
	sides: number[][];
};

/** What is fetched first: the services, by their names and foremost intents. */
export type NamesData = {
	/** Tells builds apart: the words of one are of no use with the names of another. */
	build: string;
	stages: [value: string, words: string][];
	categories: [value: string, words: string][];
	statuses: [state: StatusState, words: string][];
	services: PageColumns;
};

/** What is fetched where the names do not settle it: all other pages, further intents, terms, and which words weigh in which page. */
export type WordsData = {
	/** The build of the names that it goes with. */
	build: string;
	/** The pages that follow the services. */
	pages: PageColumns;
	/** The further aliases and intents, and the terms, of all pages in their order. */
	aliases: string[];
	intents: string[];
	terms: string[];
	/** Stems, joined by spaces. */
	stems: string;
	/** For each stem, how many pages hold it; and the pages in which it weighs, as `readPlaces` reads them. */
	counts: number[];
	places: string[];
};

/** What is fetched before a word is taken for a slip. */
export type EnglishData = {
	/** The build of the names that it goes with. */
	build: string;
	/** Stems of English words that look like slips of the guide's and are none, joined by spaces. */
	stems: string;
};
