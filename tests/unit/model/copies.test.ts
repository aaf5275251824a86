import { expect, test } from 'vitest';
import { listCopies } from '../../../src/model/copies.ts';
import { makeService, makeText } from '../../support/notes.ts';

const long = 'The first ten records of every file are read before the job may begin its work';
const makeNote = (...sentences: string[]) =>
	makeService('alpha', { whatItDoes: makeText(sentences.map((each) => `${each}.`).join(' ')) });
const find = (sentence: string, text: string) =>
	listCopies([makeNote('It is short', sentence)], [{ name: 'page.md', text }]);

test.each([
	['plain', `Before it. ${long}. After it.`],
	[
		'in another case and with markup',
		`A list:\n\n+ ${long.toUpperCase().replace('FILE', '**FILE**')}.`,
	],
	['in a list of stars', `* ${long}.\n* Another item.`],
	['below a heading', `## Head\n${long}.`],
	['over a line end', `${long.replace(' are ', '\nare ')}.`],
	['with a link inside', `${long.replace('records', '[records](https://example.com)')}.`],
])('a long sentence that occurs in a source is found: %s', (_, text) => {
	expect(find(long, text)).toMatchObject([
		{ file: 'content/services/alpha.md', source: 'page.md', sentence: long.toLowerCase() },
	]);
});

test.each([
	['a short sentence', 'It is short', 'It is short.'],
	['a sentence with one other word', long, `${long.replace('ten', 'nine')}.`],
])('%s is not a copy', (_, sentence, text) => {
	expect(find(sentence, text)).toEqual([]);
});
