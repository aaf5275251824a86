import { formatIssues, type Issue } from '../model/issue.ts';

/** Ends a command with the list of problems, where there are any: notes that cannot be read cannot be checked. */
export function failOnIssues(issues: readonly Issue[]): void {
	if (issues.length === 0) return;
	console.error(formatIssues(issues));
	process.exit(1);
}
