import {
	FOUND_KINDS,
	TEXT_WEIGHTS,
	type FoundKind,
	type NamesData,
	type WordsData,
} from '../../src/search/engine/data.ts';
import { buildLookup, type Lookup } from '../../src/search/engine/lookup.ts';
import { toAddress } from '../../src/model/names.ts';

/** A page of a test lookup. Omitted fields are empty. */
export type GivenPage = {
	name: string;
	kind?: FoundKind;
	aliases?: string[];
	formerNames?: string[];
	intents?: string[];
	terms?: string[];
	/** The weight of each stem in the text of the page, from 1 to 3. */
	texts?: Record<string, number>;
	sections?: number;
	/** Indexes of the compared pages, for a look-alike page. */
	sides?: number[];
};

/**
 * Builds a lookup of the given pages, encoded as a build would.
 *
 * @param english stems of words that are not typos
 */
export function makeLookup(pages: readonly GivenPage[], english = ''): Lookup {
	return buildLookup(makeNames(pages), makeWords(pages), { build: 'test', stems: english });
}

/** Encodes the names of the pages. All are open services unless a kind is given. */
export function makeNames(pages: readonly GivenPage[]): NamesData {
	const join = (list: readonly string[] = []) => list.join('|');
	const isService = ({ kind = 'service' }: GivenPage) => FOUND_KINDS.indexOf(kind) < 5;
	return {
		build: 'test',
		stages: [['training', 'Training']],
		categories: [['analytics', 'Analytics']],
		statuses: [['open', 'open']],
		services: {
			kind: pages.map(({ kind = 'service' }) => FOUND_KINDS.indexOf(kind)),
			name: pages.map(({ name }) => name),
			id: pages.map(({ name }) => (toAddress(name) ? '' : 'page')),
			aliases: pages.map(({ aliases }) => join(aliases)),
			formerNames: pages.map(({ formerNames }) => join(formerNames)),
			intents: pages.map(({ intents }) => join(intents)),
			stage: pages.map(() => '0'),
			category: pages.map(() => 0),
			status: pages.map((page) => (isService(page) ? 0 : -1)),
			sections: pages.map(({ sections = 0 }) => sections),
			fame: pages.map(() => 0),
			sides: pages.map(({ sides = [] }) => sides),
		},
	};
}

/** Encodes the words of the pages. */
export function makeWords(pages: readonly GivenPage[]): WordsData {
	const stems = [...new Set(pages.flatMap(({ texts = {} }) => Object.keys(texts)))].sort();
	const placesOf = (stem: string) =>
		pages.flatMap(({ texts }, page) => (texts?.[stem] ? [{ page, weight: texts[stem] }] : []));
	return {
		build: 'test',
		pages: {
			kind: [],
			name: [],
			id: [],
			aliases: [],
			formerNames: [],
			intents: [],
			stage: [],
			category: [],
			status: [],
			sections: [],
			fame: [],
			sides: [],
		},
		aliases: pages.map(() => ''),
		intents: pages.map(() => ''),
		terms: pages.map(({ terms = [] }) => terms.join('|')),
		stems: stems.join(' '),
		counts: stems.map((stem) => placesOf(stem).length),
		places: stems.map((stem) => {
			let last = 0;
			return placesOf(stem)
				.map(({ page, weight }) => {
					const step = page - last;
					last = page;
					return `${TEXT_WEIGHTS[weight - 1]}${step === 0 ? '' : step.toString(36)}`;
				})
				.join('');
		}),
	};
}
