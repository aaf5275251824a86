import { formatIssues, isError, type Issue } from '../model/issue.ts';
import type { Note } from '../model/schemas/note.ts';
import { loadContent } from '../site/content/load-notes.ts';
import { Complaint } from './failure.ts';

/** The notes, once they have no errors, and the warnings that were printed. */
export type SoundNotes = { notes: Note[]; warnings: Issue[] };

/**
 * Loads the notes, and prints their warnings.
 *
 * @throws a complaint with all problems if one of them is an error
 */
export async function loadSoundNotes(load = loadContent): Promise<SoundNotes> {
	const { notes, issues } = await load();
	if (issues.some(isError)) throw new Complaint(formatIssues(issues));
	if (issues.length > 0) console.warn(formatIssues(issues));
	return { notes, warnings: issues };
}
