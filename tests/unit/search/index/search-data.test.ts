import { expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { listEnglishStems } from '../../../../src/search/index/english.ts';
import { buildNamesData, splitPhrases } from '../../../../src/search/index/names.ts';
import { listFindable } from '../../../../src/views/findable.ts';
import { buildWordsData } from '../../../../src/search/index/words.ts';
import { buildLookup } from '../../../../src/search/engine/lookup.ts';
import { findPages } from '../../../../src/search/engine/search.ts';
import { makeLookup } from '../../../support/lookup.ts';
import { makeConcept, makeGroundNotes, makeService, makeText } from '../../../support/notes.ts';

const { guide } = buildGuide([
	...makeGroundNotes(),
	makeService('alpha', {
		aliases: ['the longest alias of all', 'AL', 'alphabet', 'alpha one', 'alpha two'],
		formerNames: ['Amazon Aleph'],
		intents: ['count the letters', 'sort the letters'],
		terms: ['ligature'],
		whatItDoes: makeText('It knows diphthongs, and diphthongs again.'),
	}),
	makeService('beta', { whatItDoes: makeText('It knows vowels.') }),
	makeConcept('drift'),
]);
const findables = listFindable(guide, [{ kind: 'page', id: 'status', name: 'What changed' }]);
const names = { build: 'one', ...buildNamesData(guide, findables) };
const words = { build: 'one', ...buildWordsData(guide, findables) };
const lookup = buildLookup(names, words);
const find = (query: string) => findPages(lookup, query).pages[0]?.page;

test('services are in the names, all other pages in the words', () => {
	const first = buildLookup(names).pages;
	expect(first.every(({ status }) => status !== undefined)).toBe(true);
	expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(['alpha', 'beta']));
	const rest = lookup.pages.slice(first.length);
	expect(rest.some(({ status }) => status !== undefined)).toBe(false);
	expect(rest.map(({ id }) => id)).toEqual(expect.arrayContaining(['drift', 'status']));
});

test('the lookup returns a page as it was indexed', () => {
	expect(find('alpha')).toMatchObject({
		kind: 'service',
		id: 'alpha',
		name: 'Amazon Alpha',
		formerNames: ['Amazon Aleph'],
		status: { state: 'open', words: 'open' },
		category: { value: 'analytics', words: 'Analytics' },
		stages: [{ value: 'training' }],
	});
});

test.each([
	['aleph', 'alpha'],
	['al', 'alpha'],
	['longest alias', 'alpha'],
	['counting letters', 'alpha'],
	['sorting letters', 'alpha'],
	['ligatures', 'alpha'],
	['diphthong', 'alpha'],
	['vowel', 'beta'],
	['what changed', 'status'],
])('%j finds %s first', (query, id) => {
	expect(find(query)?.id).toBe(id);
});

test('the names contain the shortest aliases and the first intent', () => {
	const alpha = findables.find(({ id }) => id === 'alpha')!;
	const { foremost, further } = splitPhrases(alpha);
	expect(foremost.aliases[0]).toBe('AL');
	expect(further.aliases).toContain('the longest alias of all');
	expect(foremost.intents).toEqual(['count the letters']);
	expect(further.intents).toEqual(['sort the letters']);
});

test('only English words that look like typos of known words are listed', () => {
	const known = makeLookup([{ name: 'Amazon Forecast', intents: ['plan compaction'] }]);
	expect(
		listEnglishStems(known, [
			'forecaster',
			'forest',
			'broadcast',
			'compassion',
			'plan',
			'apple',
			'plane',
		]),
	).toEqual(['forest', 'plane']);
});
