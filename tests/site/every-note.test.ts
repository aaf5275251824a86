import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createHrefs } from '../../src/model/hrefs.ts';
import type { NoteRef } from '../../src/model/ids.ts';
import { toNoteKind, type NamesData, type WordsData } from '../../src/search/engine/data.ts';
import { buildLookup } from '../../src/search/engine/lookup.ts';
import { listNoteFolders, listNotesOnDisk, type NoteOnDisk } from '../support/note-files.ts';
import { readSite, type BuiltSite } from '../support/site.ts';

/**
 * Notes that search and catalog include in another note: a service's corrections are found with the
 * service. Every other note has its own entry.
 */
const HOSTS: Record<string, { folder: string; field: string }> = {
	corrections: { folder: 'services', field: 'corrections' },
};

const notes = listNotesOnDisk();
let site: BuiltSite;
beforeAll(() => {
	site = readSite();
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const hasPage = ({ folder, name }: NoteOnDisk) => site.pages.has(`/${folder}/${name}/`);
const hasAnchor = ({ folder, name }: NoteOnDisk) =>
	Boolean(site.pages.get(`/${folder}/`)?.querySelector(`[id="${name}"]`));
/** The possible paths of a note. */
const toAddresses = ({ folder, name }: Pick<NoteOnDisk, 'folder' | 'name'>) => [
	`/${folder}/${name}/`,
	`/${folder}/#${name}`,
];
const toHost = ({ folder, name }: NoteOnDisk) => ({
	folder: HOSTS[folder]?.folder ?? folder,
	name,
});

test('every note in content/ has a page, or an anchor on the page of its kind', () => {
	const missing = notes.filter((note) => !hasPage(note) && !hasAnchor(note));
	expect(
		missing.map(
			({ file, folder, name }) =>
				`${file} has no page /${folder}/${name}/ and no anchor #${name} on /${folder}/: ` +
				`see src/pages/${folder}/.`,
		),
	).toEqual([]);
});

test('every page in a folder of notes has its note in content/', () => {
	const files = new Set(notes.map(({ file }) => file));
	const folders = listNoteFolders();
	const strays = [...site.pages.keys()].flatMap((path) => {
		const [, folder = '', name = '', ...rest] = path.split('/');
		if (!folders.includes(folder) || name === '' || rest.join('') !== '') return [];
		return files.has(`content/${folder}/${name}.md`) ? [] : [path];
	});
	expect(strays).toEqual(['/exams/coverage/']);
});

test('every folder of notes has a page that lists them', () => {
	const missing = listNoteFolders().filter((folder) => !site.pages.has(`/${folder}/`));
	expect(missing.map((folder) => `/${folder}/ is not there: see src/pages/${folder}/.`)).toEqual(
		[],
	);
	const unlisted = notes.filter((note) => {
		const page = site.pages.get(`/${note.folder}/`);
		return (
			!toAddresses(note).some((href) => page?.querySelector(`a[href="${href}"]`)) &&
			!hasAnchor(note)
		);
	});
	expect(unlisted.map(({ file, folder }) => `${file} is not linked on /${folder}/.`)).toEqual([]);
});

test('the search has every note in content/', () => {
	const names = readJson('search/names.json') as NamesData;
	const words = readJson('search/words.json') as WordsData;
	const { note: toHref } = createHrefs('/');
	const found = new Set(
		buildLookup(names, words).pages.flatMap(({ kind, id }) =>
			kind === 'page' ? [] : [toHref({ kind: toNoteKind(kind), id } as NoteRef)],
		),
	);
	const missing = notes.filter(
		(note) => !toAddresses(toHost(note)).some((each) => found.has(each)),
	);
	expect(
		missing.map(
			({ file }) =>
				`${file} has no entry in search/names.json or search/words.json: see src/views/kinds/.`,
		),
	).toEqual([]);
});

test('the catalog has every note in content/', () => {
	const lists = Object.values(readJson('catalogue.json') as Record<string, Entry[]>);
	const entries = new Map<string, Entry>(
		lists.flat().flatMap((entry) => {
			const { url } = entry;
			if (typeof url !== 'string') return [];
			const { pathname, hash } = new URL(url);
			return [[pathname + hash, entry] as const];
		}),
	);
	const missing = notes.filter((note) => {
		const address = toAddresses(toHost(note)).find((each) => entries.has(each));
		const entry = address && entries.get(address);
		const field = HOSTS[note.folder]?.field;
		if (!entry) return true;
		const inside = field ? entry[field] : undefined;
		return field !== undefined && !(Array.isArray(inside) && inside.length > 0);
	});
	expect(
		missing.map(({ file }) => `${file} has no entry in catalogue.json: see src/views/kinds/.`),
	).toEqual([]);
});

type Entry = Record<string, unknown>;
