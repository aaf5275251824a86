import { formatIssues } from '../model/issue.ts';
import type { Note } from '../model/schemas/note.ts';
import { loadContent } from '../site/content/load-notes.ts';
import { Complaint } from './failure.ts';

/** Loads the notes. Where they have problems, the list of them is the complaint: notes that cannot be read cannot be checked. */
export async function loadSoundNotes(): Promise<Note[]> {
	const { notes, issues } = await loadContent();
	if (issues.length > 0) throw new Complaint(formatIssues(issues));
	return notes;
}
