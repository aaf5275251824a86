import { isDeepStrictEqual } from 'node:util';
import { checkMap } from '../../drawing/map/check-map.ts';
import { buildGuide } from '../../guide/build-guide.ts';
import { fromNoteFile } from '../../model/ids.ts';
import { buildIssue, sortIssues } from '../../model/issue.ts';
import { FILE_START } from '../../model/position.ts';
import { parseNote, type NoteFile, type ParsedNote } from '../../parsing/parse-note.ts';
import { readNoteFiles, type ContentFiles } from './content-files.ts';
import { sharedNotes, type LoadedNotes } from './shared-notes.ts';
import { today } from '../today.ts';

/**
 * Parses all files, builds their guide and checks it. The build, the dev server,
 * `check:content` and the tests share this one list of problems.
 */
export function loadNotes({ files, ...found }: ContentFiles, day = today): LoadedNotes {
	const notes: LoadedNotes['notes'] = [];
	const issues = [...found.issues];
	const unreadable = [...found.unreadable];
	for (const file of files) {
		const parsed = parseSafely(file);
		issues.push(...parsed.issues);
		if (parsed.note) notes.push(parsed.note);
		else if (parsed.unreadable) unreadable.push(parsed.unreadable);
	}
	const built = buildGuide(notes, unreadable, day);
	issues.push(...built.issues, ...checkMap(notes));
	return { notes, guide: built.guide, issues: sortIssues(issues) };
}

/**
 * Parses a note. The parser never throws, and its own tests check that. If it does, the problem
 * names the note, and the check fails.
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

/**
 * Reads and checks the notes on disk. Calls in the same turn of the event loop, such as those of
 * the collections, share one read. A later call may follow a change, so it reads the files again.
 * It parses them and builds a guide only if they differ from the last read.
 */
export function loadContent(): Promise<LoadedNotes> {
	if (sharedNotes.loading) return sharedNotes.loading;
	setImmediate(() => {
		sharedNotes.loading = undefined;
	});
	sharedNotes.loading = readContent();
	return sharedNotes.loading;
}

async function readContent(): Promise<LoadedNotes> {
	const found = await readNoteFiles();
	const { last } = sharedNotes;
	if (last && isDeepStrictEqual(last.found, found)) return last.loaded;
	const loaded = loadNotes(found);
	sharedNotes.last = { found, loaded };
	return loaded;
}
