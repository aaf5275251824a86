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

/** The content folder: the notes' files, the unreadable ones among them, and all problems there. */
export type ContentFiles = { files: NoteFile[]; unreadable: UnreadableNote[]; issues: Issue[] };

/**
 * Reads every note's file below a folder, sorted by kind and id, and reports every file that
 * nothing would read.
 */
export async function readNoteFiles(root = process.cwd()): Promise<ContentFiles> {
	const found: ContentFiles = { files: [], unreadable: [], issues: [] };
	await walkContent(contentFolder, { root, found });
	found.files.sort(compareFiles);
	return found;
}

/**
 * The most bytes that are read: a UTF-8 character has up to four, so the parser would reject
 * anything longer.
 */
const NOTE_BYTES = 4 * NOTE_LENGTH;

/** The file extension of notes. */
const NOTE_ENDING = '.md';

/** The folder whose pages Astro reads by itself, and their file extensions. */
const PAGES = 'pages';
const PAGE_ENDING = '.mdx';

/** Common file extensions of Markdown. */
const MARKDOWN_NAME = /^(.+)\.(?:md|mdx|markdown|mdown|mkd|txt)$/i;

const folders = [...NOTE_KINDS.map((kind) => noteKinds[kind].folder), PAGES];

/**
 * Sorts by kind, then by id. Services come first: if two notes claim one name, the later one is
 * reported. Sorting by path would put `emr-serverless.md` before `emr.md`.
 */
function compareFiles(a: NoteFile, b: NoteFile): number {
	const [idOfA, idOfB] = [
		a.file.slice(0, -NOTE_ENDING.length),
		b.file.slice(0, -NOTE_ENDING.length),
	];
	return NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) || (idOfA < idOfB ? -1 : 1);
}

/** The state of a walk through the content folder: the project's folder, and the results so far. */
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

/** Walks a folder, and reports everything that is neither a file nor a folder. */
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

/**
 * Reports a note that cannot be read, and records its id, so that links to it are not reported as
 * well.
 */
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
