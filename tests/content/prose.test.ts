import { beforeAll, expect, test } from 'vitest';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import type { LoadedNotes } from '../../src/site/content/shared-notes.ts';
import { listProse, splitSentences, splitWords } from '../../src/model/sentences.ts';
import { measureReadingEase } from '../support/content.ts';
import { listAmericanSpellings } from '../support/spelling.ts';

let notes: LoadedNotes['notes'];
beforeAll(async () => {
	({ notes } = loadNotes(await readNoteFiles()));
});

test('no two notes share a sentence', () => {
	const first = new Map<string, string>();
	const shared: string[] = [];
	for (const note of notes) {
		for (const sentence of listProse(note).flatMap(splitSentences)) {
			if (splitWords(sentence).length < 5) continue;
			const other = first.get(sentence);
			if (other && other !== note.file) shared.push(`${other} and ${note.file}: ${sentence}`);
			first.set(sentence, note.file);
		}
	}
	expect(shared).toEqual([]);
});

test('the notes use no marketing words', async () => {
	const words = new RegExp(
		String.raw`\b(?:comprehensive suite|seamless(?:ly)?|effortless(?:ly)?|powerful|cutting-edge|` +
			'world-class|robust|leverag(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|empower(?:s|ed|ing)?|' +
			String.raw`blazing|revolutioni[sz]\w+|state-of-the-art|best-in-class|game-chang\w+|` +
			String.raw`supercharg\w+)\b`,
		'i',
	);
	const { files } = await readNoteFiles();
	expect(
		files.flatMap(({ file, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					words.test(line) ? [`${file}:${index + 1} ${words.exec(line)?.[0]}`] : [],
				),
		),
	).toEqual([]);
});

test('every note has a Flesch reading ease of at least 50', () => {
	const ease = notes.map(
		(note) => [note.file, Math.round(measureReadingEase(listProse(note)))] as const,
	);
	expect(ease.filter(([, score]) => score < 50)).toEqual([]);
});

test('the reading ease separates easy prose from hard prose', () => {
	const easy = 'The cat sat on the mat. It was warm there. The dog came in and barked.';
	const hard =
		'Organisational interoperability considerations necessitate comprehensive ' +
		'infrastructural reconfiguration methodologies.';
	expect(measureReadingEase([easy])).toBeGreaterThan(90);
	expect(measureReadingEase([hard])).toBeLessThan(10);
});

test('the notes use British spelling, except in names', () => {
	expect(
		notes.flatMap((note) =>
			listProse(note)
				.flatMap(listAmericanSpellings)
				.map((word) => `${note.file}: ${word}`),
		),
	).toEqual([]);
});

test.each([
	['The job is labeled and optimized, in any color.', ['labeled', 'optimized', 'color']],
	['Amazon Personalize and the Data Catalog are names; size and prize are words.', []],
	['The model is trained, labelled, optimised, analysed and modelled.', []],
])('only American spellings are found: %s', (text, found) => {
	expect(listAmericanSpellings(text)).toEqual(found);
});
