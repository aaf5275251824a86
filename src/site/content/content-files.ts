import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromNoteFile } from '../../model/ids.ts';
import { findKindOfFolder, NOTE_KINDS, noteKinds, type NoteKind } from '../../model/kinds.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { UnreadableNote } from '../../model/schemas/note.ts';
import { FILE_START } from '../../model/position.ts';
import type { NoteFile } from '../../parsing/parse-note.ts';
import { NOTE_LENGTH } from '../../parsing/safety/limits.ts';
import { decodeText } from '../../parsing/safety/text-encoding.ts';
import {
	describeFileError,
	inspectEntry,
	isGone,
	listNames,
	type Entry,
} from './content-entries.ts';

/** The folder that holds the notes. */
export const contentFolder = 'content';

/** What lies in the content folder: the notes' files, those of them that cannot be read, and all that is wrong there. */
export type ContentFiles = { files: NoteFile[]; unreadable: UnreadableNote[]; issues: Issue[] };

/** Reads every note's file below a folder, kind by kind in the order of their ids, and reports whatever nobody would read. */
export async function readNoteFiles(root = process.cwd()): Promise<ContentFiles> {
	const found: ContentFiles = { files: [], unreadable: [], issues: [] };
	await walkContent(contentFolder, { root, found });
	found.files.sort(compareFiles);
	return found;
}

/** The most bytes that are read: a character of UTF-8 has up to four, so the parser would refuse whatever is longer. */
const NOTE_BYTES = 4 * NOTE_LENGTH;

/** What the names of notes end with. */
const NOTE_ENDING = '.md';

/** The folder whose pages Astro reads by itself, and what their names end with. */
const PAGES = 'pages';
const PAGE_ENDING = '.mdx';

/** The endings that people give to Markdown. */
const MARKDOWN_NAME = /^(.+)\.(?:md|mdx|markdown|mdown|mkd|txt)$/i;

const folders = [...NOTE_KINDS.map((kind) => noteKinds[kind].folder), PAGES];

/**
 * By the order of kinds, then of ids. Services come first: of two notes that claim one name, the
 * other one has to give it up. Whole paths would put `emr-serverless.md` before `emr.md`.
 */
function compareFiles(a: NoteFile, b: NoteFile): number {
	const [idOfA, idOfB] = [
		a.file.slice(0, -NOTE_ENDING.length),
		b.file.slice(0, -NOTE_ENDING.length),
	];
	return NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) || (idOfA < idOfB ? -1 : 1);
}

/** What a walk through the content folder has to know: where the project is, and what was found so far. */
type Walk = { root: string; found: ContentFiles };

async function walkContent(path: string, walk: Walk): Promise<void> {
	const remedy = `Notes lie in ${folders.map((name) => `\`${path}/${name}/\``).join(', ')}.`;
	await walkFolder(path, walk, async (name, entry) => {
		const inner = `${path}/${name}`;
		const kind = findKindOfFolder(name);
		if (entry.kind === 'file') reportUnread(inner, 'lies in no folder of notes', remedy, walk);
		else if (kind) await walkNotes(inner, kind, walk);
		else if (name === PAGES) await walkPages(inner, walk);
		else {
			const nearest = findNearest(name, folders);
			const advice = nearest ? `Did you mean \`${path}/${nearest}/\`?` : remedy;
			reportUnread(inner, 'is a folder that no kind of note has', advice, walk);
		}
	});
}

async function walkNotes(path: string, kind: NoteKind, walk: Walk): Promise<void> {
	await walkFolder(path, walk, async (name, entry) => {
		const file = `${path}/${name}`;
		if (entry.kind === 'folder') {
			const remedy = `Put its notes straight into \`${path}/\`, and remove it.`;
			reportUnread(file, 'is a folder where a note would be', remedy, walk);
		} else if (name.endsWith(NOTE_ENDING)) await readNote(file, entry.size, kind, walk);
		else reportUnread(file, 'does not end with `.md`', adviseName(name, NOTE_ENDING), walk);
	});
}

async function walkPages(path: string, walk: Walk): Promise<void> {
	await walkFolder(path, walk, async (name, entry) => {
		const file = `${path}/${name}`;
		if (entry.kind === 'folder') await walkPages(file, walk);
		else if (!name.endsWith(PAGE_ENDING)) {
			const advice = adviseName(name, PAGE_ENDING);
			reportUnread(file, `does not end with \`${PAGE_ENDING}\``, advice, walk);
		}
	});
}

/** Goes through a folder, and reports what in it is neither a file nor a folder. */
async function walkFolder(
	path: string,
	walk: Walk,
	visit: (name: string, entry: Extract<Entry, { kind: 'file' | 'folder' }>) => unknown,
): Promise<void> {
	let names: string[];
	try {
		names = await listNames(join(walk.root, path));
	} catch (error) {
		const { what, remedy } = describeFileError(error);
		reportUnread(path, what, remedy, walk);
		return;
	}
	for (const name of names) {
		const entry = await inspectEntry(join(walk.root, path, name));
		if (entry.kind === 'unusable') {
			reportUnread(`${path}/${name}`, entry.what, entry.remedy, walk);
		} else if (entry.kind !== 'gone') await visit(name, entry);
	}
}

async function readNote(file: string, size: number, kind: NoteKind, walk: Walk): Promise<void> {
	const place = { file, position: FILE_START };
	if (size > NOTE_BYTES) {
		const details = { what: 'file', length: size, limit: NOTE_BYTES, unit: 'bytes' } as const;
		refuseNote(buildIssue('note-too-long', place, details), kind, walk);
		return;
	}
	try {
		const { text, position, detail } = decodeText(await readFile(join(walk.root, file)));
		if (text !== undefined) walk.found.files.push({ kind, file, text });
		else refuseNote(buildIssue('not-utf-8', { file, position }, { detail }), kind, walk);
	} catch (error) {
		if (isGone(error)) return;
		const { what, remedy } = describeFileError(error);
		refuseNote(buildIssue('unread-file', place, { file, what, remedy }), kind, walk);
	}
}

/** Reports a note that cannot be read, and remembers that it is there, so that links to it are not reported as well. */
function refuseNote(issue: Issue, kind: NoteKind, { found }: Walk): void {
	found.issues.push(issue);
	const ref = fromNoteFile(kind, issue.file);
	if (ref) found.unreadable.push({ ref, file: issue.file, links: [] });
}

function reportUnread(file: string, what: string, remedy: string, { found }: Walk): void {
	found.issues.push(
		buildIssue('unread-file', { file, position: FILE_START }, { file, what, remedy }),
	);
}

function adviseName(name: string, ending: string): string {
	const stem = MARKDOWN_NAME.exec(name)?.[1]?.toLowerCase();
	return stem ? `Rename it to \`${stem}${ending}\`.` : 'Move it out of the folder, or remove it.';
}
