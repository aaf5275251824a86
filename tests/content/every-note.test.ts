import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import { listNoteFolders, listNotesOnDisk } from '../support/note-files.ts';

test('every note in content/ is loaded', async () => {
	const { notes } = loadNotes(await readNoteFiles());
	const loaded = new Set(notes.map(({ file }) => file));
	const missing = listNotesOnDisk().filter(({ file }) => !loaded.has(file));
	expect(
		missing.map(
			({ file, folder }) => `${file} is not loaded: is \`${folder}\` in src/model/kinds.ts?`,
		),
	).toEqual([]);
});

test('every kind of note has a fixture that parses', () => {
	const fixtures = globSync('tests/fixtures/notes/*/expected.json').map((file) =>
		readFileSync(file, 'utf8'),
	);
	const missing = listNoteFolders().filter(
		(folder) => !fixtures.some((text) => text.includes(`"file": "content/${folder}/`)),
	);
	expect(
		missing.map(
			(folder) => `content/${folder}/: no folder in tests/fixtures/notes has a note of it.`,
		),
	).toEqual([]);
});

test('every kind of note has its grammar in CONTRIBUTING.md', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const [, grammar = ''] =
		/^## The grammar of notes$(.*?)^## What a problem means$/ms.exec(text) ?? [];
	const sections = grammar.split(/^### /m).slice(1);
	const missing = listNoteFolders().filter(
		(folder) => !sections.some((section) => section.includes(`\`content/${folder}/<`)),
	);
	expect(
		missing.map(
			(folder) => `CONTRIBUTING.md: no section of the grammar names \`content/${folder}/<id>.md\`.`,
		),
	).toEqual([]);
});
