import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findKindOfFolder, NOTE_KINDS, noteKinds } from '../../../src/model/kinds.ts';
import { isOneOf, STAGE_IDS } from '../../../src/model/vocabulary.ts';

test('each folder of notes in content/ has one kind, and each kind has a folder', () => {
	const folders = readdirSync('content').filter((name) => name !== 'pages');
	expect(NOTE_KINDS.map((kind) => noteKinds[kind].folder).sort()).toEqual(folders.sort());
	expect(folders.filter((folder) => findKindOfFolder(folder) === undefined)).toEqual([]);
});

test('no two kinds have one key', () => {
	expect(new Set(NOTE_KINDS.map((kind) => noteKinds[kind].key)).size).toBe(NOTE_KINDS.length);
});

test('a folder that no kind has belongs to none', () => {
	expect(findKindOfFolder('pages')).toBeUndefined();
});

test.each([
	['training', true],
	['cooking', false],
	['constructor', false],
	[undefined, false],
])('a word is of a vocabulary or not: %j', (word, isIn) => {
	expect(isOneOf(STAGE_IDS, word)).toBe(isIn);
});
