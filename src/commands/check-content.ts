import { formatIssues } from '../model/issue.ts';
import { loadContent } from '../site/load-notes.ts';
import { readFlags } from './flags.ts';

readFlags();

const { notes, issues } = await loadContent();
if (issues.length > 0) {
	console.error(formatIssues(issues));
	process.exitCode = 1;
} else {
	console.log(`${notes.length} notes, no problems.`);
}
