import { createHash } from 'node:crypto';
import type { Guide } from '../indexing/guide.ts';
import { buildNamesData, listFindable, type Findable } from '../indexing/search-names.ts';
import { buildWordsData } from '../indexing/search-words.ts';
import type { NamesData, WordsData } from '../searching/data.ts';

/** The pages of the guide that are no notes. */
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

const known = new WeakMap<Guide, { names: NamesData; words: WordsData }>();

/** Gets what the search knows of a guide: the names, and the words behind them, under the mark of one build. */
export function getSearchData(guide: Guide): { names: NamesData; words: WordsData } {
	const data = known.get(guide) ?? buildSearchData(guide);
	known.set(guide, data);
	return data;
}

function buildSearchData(guide: Guide): { names: NamesData; words: WordsData } {
	const findables = listFindable(guide, GUIDE_PAGES);
	const names = buildNamesData(guide, findables);
	const words = buildWordsData(guide, findables);
	const hash = createHash('sha256')
		.update(JSON.stringify([names, words]))
		.digest('base64url');
	const build = hash.slice(0, 8);
	return { names: { build, ...names }, words: { build, ...words } };
}

function toPage(id: string, name: string, aliases: string[]): Findable {
	return { kind: 'page', id, name, aliases };
}
