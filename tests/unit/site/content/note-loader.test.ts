import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOTE_KINDS, noteKinds, type NoteKind } from '../../../../src/model/kinds.ts';
import { buildNoteSchema, type Note } from '../../../../src/model/schemas/note.ts';
import { STAGE_IDS } from '../../../../src/model/vocabulary.ts';
import { getGuide } from '../../../../src/site/content/get-guide.ts';
import { loadContent } from '../../../../src/site/content/load-notes.ts';
import { noteLoader } from '../../../../src/site/content/note-loader.ts';
import { sharedNotes } from '../../../../src/site/content/shared-notes.ts';

let root: string;
let watcher: EventEmitter & { add: () => void };
let collections: Map<NoteKind, Map<string, Note>>;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'notes-'));
	vi.spyOn(process, 'cwd').mockReturnValue(root);
	watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	collections = new Map(NOTE_KINDS.map((kind) => [kind, new Map()]));
	for (const { folder } of Object.values(noteKinds))
		mkdirSync(join(root, 'content', folder), { recursive: true });
	for (const id of STAGE_IDS) {
		write(`stages/${id}`, [`name: ${id}`, `shortName: ${id}`]);
		writeService(`at-${id}`, `Amazon ${id}`, id);
	}
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const key of Object.keys(sharedNotes)) Reflect.deleteProperty(sharedNotes, key);
	rmSync(root, { recursive: true, force: true });
});

const write = (path: string, fields: readonly string[]) =>
	writeFileSync(
		join(root, 'content', `${path}.md`),
		['---', ...fields, 'checked: 2026-11-20', '---', '', 'What it is.', ''].join('\n'),
	);
const writeService = (id: string, name: string, stage: string) =>
	write(`services/${id}`, [
		...[`name: ${name}`, 'kind: service', 'category: storage', `stages: [${stage}]`],
		...['status: { state: open }', 'depth: brief'],
	]);

/** Fills all collections at once, as Astro does. */
const fillCollections = ({ watched }: { watched: boolean }) =>
	Promise.all(NOTE_KINDS.map((kind) => noteLoader(kind).load(makeContext(kind, watched))));

function makeContext(kind: NoteKind, watched: boolean): LoaderContext {
	const collection = collections.get(kind)!;
	return {
		store: {
			clear: () => collection.clear(),
			set: ({ id, data }: { id: string; data: Note }) => collection.set(id, data),
		},
		parseData: async ({ data }: { data: unknown }) => buildNoteSchema(kind).parse(data),
		generateDigest: () => '',
		logger: { error: (message: string) => expect.unreachable(message) },
		...(watched && { watcher }),
	} as unknown as LoaderContext;
}

/** Reports a change to the loaders, and waits until they have processed it. */
async function reportChange(path: string): Promise<void> {
	watcher.emit('all', 'change', join(root, 'content', path));
	await sharedNotes.loading;
	await vi.waitFor(() => expect(sharedNotes.loading).toBeUndefined());
	await nextTurn();
}

const nextTurn = () => new Promise(setImmediate);
const listNames = async () => [...(await getGuide()).services.values()].map(({ name }) => name);

test('the pages get the one guide built from the notes in the collections', async () => {
	const before = await loadContent();
	await fillCollections({ watched: false });
	expect(await getGuide()).toBe(before.guide);
	const stored = [...collections.values()].flatMap((notes) => [...notes.values()]);
	expect(stored).toHaveLength(2 * STAGE_IDS.length);
	expect(stored).toEqual(before.notes);
});

test('without collections in its process, a page fails with the reason', async () => {
	await expect(getGuide()).rejects.toThrowErrorMatchingInlineSnapshot(
		`[Error: No notes were loaded in this process. Render pages in the process that runs the loaders.]`,
	);
});

test('files that have not changed are not parsed again; a change is seen', async () => {
	const first = await loadContent();
	await nextTurn();
	expect(await loadContent()).toBe(first);
	writeService('at-training', 'Amazon Renamed', 'training');
	await nextTurn();
	const second = await loadContent();
	expect(second).not.toBe(first);
	expect([...second.guide.services.values()].map(({ name }) => name)).toContain('Amazon Renamed');
});

test('a build fails with a problem, and the pages get no guide', async () => {
	writeService('at-training', 'Amazon Renamed', 'trainin');
	await expect(fillCollections({ watched: false })).rejects.toThrow('unknown-word');
	await expect(getGuide()).rejects.toThrow();
});

test('the dev server shows each change, and with a problem the last good state', async () => {
	await fillCollections({ watched: true });
	writeService('at-training', 'Amazon Renamed', 'training');
	await reportChange('services/at-training.md');
	await vi.waitFor(async () => expect(await listNames()).toContain('Amazon Renamed'));
	writeService('at-training', 'Amazon Faulty', 'trainin');
	await reportChange('services/at-training.md');
	expect(await listNames()).toContain('Amazon Renamed');
	writeService('at-training', 'Amazon Mended', 'training');
	await reportChange('services/at-training.md');
	await vi.waitFor(async () => expect(await listNames()).toContain('Amazon Mended'));
});

test('the dev server starts with the notes that can be read', async () => {
	writeService('at-training', 'Amazon Faulty', 'trainin');
	await fillCollections({ watched: true });
	expect(await listNames()).toHaveLength(STAGE_IDS.length - 1);
});
