import { sortIssues, type Issue } from '../model/issue.ts';
import type { Note, UnreadableNote } from '../model/note.ts';
import { buildGuide, type Guide } from '../indexing/guide.ts';
import { parseNote, type NoteFile } from '../parsing/parse-note.ts';

/** All notes of the guide as they were found, and everything that is wrong with them. */
export type LoadedNotes = { notes: Note[]; guide: Guide; issues: Issue[] };

/** Parses all files and checks the guide they make. Build, dev server, `check:content` and tests share this one list of problems. */
export function loadNotes(files: readonly NoteFile[]): LoadedNotes {
	const notes: Note[] = [];
	const issues: Issue[] = [];
	const unreadable: UnreadableNote[] = [];
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
