import { beforeAll, expect, test } from 'vitest';
import { listNamesOfAll } from '../../src/guide/labels.ts';
import type { NameMatcher } from '../../src/model/name-matcher.ts';
import { readNoteFiles, type ContentFiles } from '../../src/site/content/content-files.ts';
import { loadNotes } from '../../src/site/content/load-notes.ts';
import type { LoadedNotes } from '../../src/site/content/shared-notes.ts';
import { buildNameTrier } from '../support/tried-names.ts';

let found: ContentFiles;
let loaded: LoadedNotes;
let findNames: NameMatcher;
let tryNames: NameMatcher;
beforeAll(async () => {
	found = await readNoteFiles();
	loaded = loadNotes(found);
	findNames = loaded.guide.findNames;
	tryNames = buildNameTrier(listNamesOfAll([...loaded.guide.services.values()]));
});

test('the matcher finds the same services in all notes as trying every name', () => {
	const runs = loaded.notes.flatMap((note) => note.runs);
	const findAll = (find: NameMatcher) =>
		runs.flatMap(({ text, opensBlock }) =>
			find(text, opensBlock).map((each) => ({ text, ...each })),
		);
	const mentions = findAll(findNames);
	expect(mentions).toEqual(findAll(tryNames));
	const named = new Set(mentions.map(({ service }) => service));
	expect(named.size).toBeGreaterThan(loaded.guide.services.size / 2);
});

test.each([true, false])(
	'the matcher finds the same services in the raw files, opening a block: %s',
	(opens) => {
		const differing = found.files.filter(
			({ text }) =>
				JSON.stringify(findNames(text, opens)) !== JSON.stringify(tryNames(text, opens)),
		);
		expect(differing.map(({ file }) => file)).toEqual([]);
	},
);
