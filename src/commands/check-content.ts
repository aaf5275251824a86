import { formatIssues } from '../model/issue.ts';
import { readNoteFiles } from '../site/content-files.ts';
import { loadNotes } from '../site/load-notes.ts';
import { readFlags } from './flags.ts';

readFlags();

const files = await readNoteFiles();
const { issues } = loadNotes(files);
if (issues.length > 0) {
	console.error(formatIssues(issues));
	process.exitCode = 1;
} else {
	console.log(`${files.length} notes, no problems.`);
}
