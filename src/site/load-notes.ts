import { readNoteFiles, type ContentFiles } from './content-files.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { Note } from '../model/note.ts';
import { buildGuide, type Guide } from '../indexing/guide.ts';
import { parseNote } from '../parsing/parse-note.ts';

/** All notes of the guide as they were found, and everything that is wrong with them. */
export type LoadedNotes = { notes: Note[]; guide: Guide; issues: Issue[] };

/** Parses all files and checks the guide they make. Build, dev server, `check:content` and tests share this one list of problems. */
export function loadNotes({ files, ...found }: ContentFiles): LoadedNotes {
	const notes: Note[] = [];
	const issues = [...found.issues];
	const unreadable = [...found.unreadable];
	for (const file of files) {
		const parsed = parseNote(file);
		if (parsed.note) notes.push(parsed.note);
		else {
			issues.push(...parsed.issues);
			if (parsed.unreadable) unreadable.push(parsed.unreadable);
		}
	}
	const built = buildGuide(notes, unreadable);
	return { notes, guide: built.guide, issues: sortIssues([...issues, ...built.issues]) };
}

let loading: Promise<LoadedNotes> | undefined;

/**
 * Reads and checks the notes on the disk. Whoever asks in the same turn of the event loop, as the collections do, shares
 * the answer; whoever asks later may know of a newer change, and gets a reading of its own.
 */
export function loadContent(): Promise<LoadedNotes> {
	if (loading) return loading;
	setImmediate(() => {
		loading = undefined;
	});
	loading = readNoteFiles().then(loadNotes);
	return loading;
}
