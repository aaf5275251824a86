import { buildGuide } from '../../guide/build-guide.ts';
import type { Guide } from '../../guide/guide.ts';
import { fromNoteFile } from '../../model/ids.ts';
import { buildIssue, sortIssues, type Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import { FILE_START } from '../../model/position.ts';
import { parseNote, type NoteFile, type ParsedNote } from '../../parsing/parse-note.ts';
import { readNoteFiles, type ContentFiles } from './content-files.ts';
import { today } from '../today.ts';

/** All notes of the guide as they were found, and everything that is wrong with them. */
export type LoadedNotes = { notes: Note[]; guide: Guide; issues: Issue[] };

/** Parses all files and checks the guide they make. Build, dev server, `check:content` and tests share this one list of problems. */
export function loadNotes({ files, ...found }: ContentFiles, day = today): LoadedNotes {
	const notes: Note[] = [];
	const issues = [...found.issues];
	const unreadable = [...found.unreadable];
	for (const file of files) {
		const parsed = parseSafely(file);
		if (parsed.note) notes.push(parsed.note);
		else {
			issues.push(...parsed.issues);
			if (parsed.unreadable) unreadable.push(parsed.unreadable);
		}
	}
	const built = buildGuide(notes, unreadable, day);
	return { notes, guide: built.guide, issues: sortIssues([...issues, ...built.issues]) };
}

/**
 * Parses a note. The parser does not throw, and its own tests hold it to that; should it do so all the same, an author learns
 * which note it was, and the check still fails.
 */
function parseSafely(file: NoteFile): ParsedNote {
	try {
		return parseNote(file);
	} catch (error) {
		const ref = fromNoteFile(file.kind, file.file);
		const place = { file: file.file, position: FILE_START };
		return {
			issues: [buildIssue('parser-failed', place, { detail: String(error) })],
			unreadable: ref && { ref, file: file.file, links: [] },
		};
	}
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
