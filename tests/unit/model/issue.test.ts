import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	buildIssue,
	countIssues,
	formatIssues,
	getSeverity,
	isError,
	listIssueCodes,
	sortIssues,
} from '../../../src/model/issue.ts';

const at = (file: string, line: number, column = 1) => ({ file, position: { line, column } });

test('problems are listed by file and line, with place, reason, remedy and a count', () => {
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

describe('a warning', () => {
	const error = buildIssue('missing-lead', at('content/exams/aif-c01.md', 1), undefined);
	const warning = buildIssue('task-without-page', at('content/exams/aif-c01.md', 30), {
		number: '1.2',
	});

	test('stands among the errors, in the same order and form, and is named as one', () => {
		expect(formatIssues([warning, error])).toMatchInlineSnapshot(`
			"content/exams/aif-c01.md:1:1  missing-lead
			  The note has no lead, so nothing says what it is about.
			  Write one plain paragraph between the front matter and the first heading.

			content/exams/aif-c01.md:30:1  task-without-page (warning)
			  Task 1.2 links to no service, concept, look-alike page or path, so nothing teaches it.
			  Link the services and concepts that teach it.

			1 problem, 1 warning in 1 file."
		`);
	});

	test.each([
		[[], '0 problems'],
		[[error], '1 problem'],
		[[warning], '0 problems, 1 warning'],
		[[error, warning, warning, error], '2 problems, 2 warnings'],
	])('is counted apart from errors (%#)', (issues, count) => {
		expect(countIssues(issues)).toBe(count);
	});

	test('is no error, and every other code is one', () => {
		expect(isError(warning)).toBe(false);
		expect(listIssueCodes().filter((code) => getSeverity(code) === 'warning')).toEqual([
			warning.code,
		]);
	});
});

test('lines are compared as numbers', () => {
	const lines = sortIssues(
		[10, 9, 100].map((line) => buildIssue('missing-lead', at('a.md', line), undefined)),
	);
	expect(lines.map((issue) => issue.position.line)).toEqual([9, 10, 100]);
});

test('CONTRIBUTING.md lists every code once, with its severity', () => {
	const text = readFileSync('CONTRIBUTING.md', 'utf8');
	const table = text.split('## What a problem means')[1]?.split('\n## ')[0] ?? '';
	const rows = [...table.matchAll(/^\| (`.*`) +\| (\w+) +\|/gm)].flatMap(([, codes, severity]) =>
		[...(codes ?? '').matchAll(/`([\w-]+)`/g)].map(([, code]) => `${code} ${severity}`),
	);
	const expected = listIssueCodes().map((code) => `${code} ${getSeverity(code)}`);
	expect(rows.sort()).toEqual(expected.sort());
});
