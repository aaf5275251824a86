import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildIssue, formatIssues, listIssueCodes, sortIssues } from '../../../src/model/issue.ts';

const at = (file: string, line: number, column = 1) => ({ file, position: { line, column } });

test('problems are told by file, from top to bottom, with place, reason, remedy and a count', () => {
	const issues = [
		buildIssue('unknown-service', at('content/services/s3.md', 14, 5), {
			id: 'bedrok',
			nearest: 'bedrock',
		}),
		buildIssue('lead-too-long', at('content/services/glue.md', 9), { length: 240 }),
		buildIssue('missing-lead', at('content/services/s3.md', 2), undefined),
	];
	expect(formatIssues(issues)).toMatchInlineSnapshot(`
		"content/services/glue.md:9:1  lead-too-long
		  The lead has 240 characters; lists and previews have room for 200.
		  Shorten it, and move the rest into the first section.

		content/services/s3.md:2:1  missing-lead
		  The note has no lead, so nothing says what it is about.
		  Write one plain paragraph between the front matter and the first heading.

		content/services/s3.md:14:5  unknown-service
		  The note names the service \`bedrok\`, which has no note.
		  Did you mean \`bedrock\`? Otherwise add content/services/bedrok.md.

		3 problems in 2 files."
	`);
});

test('one problem in one file is counted in the singular', () => {
	const told = formatIssues([
		buildIssue('missing-lead', at('content/services/s3.md', 1), undefined),
	]);
	expect(told).toMatch(/\n1 problem in 1 file\.$/);
});

test('lines are compared as numbers', () => {
	const lines = sortIssues(
		[10, 9, 100].map((line) => buildIssue('missing-lead', at('a.md', line), undefined)),
	);
	expect(lines.map((issue) => issue.position.line)).toEqual([9, 10, 100]);
});

test('every code is explained to authors in CONTRIBUTING.md', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	expect(listIssueCodes().filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
});
