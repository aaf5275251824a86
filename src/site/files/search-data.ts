import { createHash } from 'node:crypto';
import dictionary from 'dictionary-en';
import type { Guide } from '../../guide/guide.ts';
import { listEnglishStems } from '../../search/index/english.ts';
import type { Findable } from '../../search/engine/findable.ts';
import { buildNamesData } from '../../search/index/names.ts';
import { listFindable } from '../../views/findable.ts';
import { buildWordsData } from '../../search/index/words.ts';
import type { EnglishData, NamesData, WordsData } from '../../search/engine/data.ts';
import { buildLookup } from '../../search/engine/lookup.ts';

/** The guide's own pages, which are not notes. */
const GUIDE_PAGES: readonly Findable[] = [
	toPage('stages', 'The ML lifecycle', ['map of the lifecycle', 'stage map', 'stages']),
	toPage('services', 'All services', ['catalogue of services', 'list of services']),
	toPage('choose', 'Choose a service', ['chooser', 'decision helper']),
	toPage('compare', 'Compare', ['compare services', 'comparison', 'side by side']),
	toPage('status', 'What changed', [
		'changes of status',
		'deprecated services',
		'discontinued services',
		'end of life',
		'end of support',
		'renamed services',
	]),
	toPage('new', 'New to you', ['what changed since my last visit']),
	toPage('concepts', 'Concepts', ['glossary', 'all concepts']),
	toPage('lookalikes', 'Look-alikes', ['often confused']),
	toPage('paths', 'Worked paths', ['worked examples', 'reference architectures']),
	toPage('exams', 'Exams', ['certifications']),
	toPage('exams/coverage', 'Which page teaches which task', ['exam coverage']),
	toPage('corrections', 'What older notes get wrong', ['corrections', 'outdated notes']),
	toPage('algorithms', 'Built-in algorithms', ['table of algorithms']),
	toPage('about', 'About this guide', []),
];

/** All data files of the search. */
export type SearchData = { names: NamesData; words: WordsData; english: EnglishData };

const known = new WeakMap<Guide, SearchData>();

/**
 * Gets the search data of a guide: the names, the words in the notes, and English words that are
 * not typos, marked with one build.
 */
export function getSearchData(guide: Guide): SearchData {
	const data = known.get(guide) ?? buildSearchData(guide);
	known.set(guide, data);
	return data;
}

function buildSearchData(guide: Guide): SearchData {
	const findables = listFindable(guide, GUIDE_PAGES);
	const named = buildNamesData(guide, findables);
	const worded = buildWordsData(guide, findables);
	const hash = createHash('sha256')
		.update(JSON.stringify([named, worded]))
		.digest('base64url');
	const build = hash.slice(0, 8);
	const names = { build, ...named };
	const words = { build, ...worded };
	const stems = listEnglishStems(buildLookup(names, words), listDictionary()).join(' ');
	return { names, words, english: { build, stems } };
}

/**
 * Lists the plain English words of a Hunspell dictionary. Each line holds a word, then a slash and
 * flags for its forms.
 */
function listDictionary(): string[] {
	const lines = new TextDecoder().decode(dictionary.dic).split('\n');
	return lines.flatMap((line) => /^[a-z]{4,}/.exec(line)?.[0] ?? []);
}

function toPage(id: string, name: string, aliases: string[]): Findable {
	return { kind: 'page', id, name, aliases };
}
