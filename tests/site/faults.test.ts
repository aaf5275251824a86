import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;
const prepare = (notes: 'all' | 'few') => {
	project = copyProject({ notes });
	mkdirSync(join(project.folder, 'dist'));
	project.write('dist/index.html', 'the last good build');
};
afterEach(() => project.remove());

/** Returns the position of a text in a file as `line:column`. For a field, that of its value. */
const find = (file: string, text: string) => {
	const lines = project.read(file).split('\n');
	const line = lines.findIndex((each) => each.includes(text));
	const key = /^partOf: /.exec(text)?.[0].length ?? 0;
	return `${line + 1}:${(lines[line] ?? '').indexOf(text) + key + 1}`;
};
const replaceIn = (file: string, from: string | RegExp, to: string) =>
	project.edit(file, (text) => text.replace(from, to));
const LAMBDA = 'content/services/lambda.md';
const S3 = 'content/services/s3.md';
const POLLY = 'content/services/polly.md';
const GLUE = 'content/services/glue.md';
const ATHENA = 'content/services/athena.md';
const DRIFT = 'content/concepts/data-drift.md';

test('all twelve faults in the notes are reported with positions, and the last build stays', () => {
	prepare('all');
	// File, old text, new text, start of the problem, code.
	const faults: [string, string | RegExp, string, string, string][] = [
		[LAMBDA, /^kind: service$/m, 'kind: servise', 'servise', 'unknown-word'],
		[LAMBDA, /^checked: .*$/m, 'checked: 2026-02-30', '2026-02-30', 'invalid-field'],
		[LAMBDA, /^category:/m, 'slug: lambda\ncategory:', 'slug', 'unknown-field'],
		[LAMBDA, '## Features', '## Featurs', '## Featurs', 'unknown-section'],
		[
			S3,
			'[DynamoDB](dynamodb.md): t',
			'[DynamoDB](dynmodb.md): t',
			'[DynamoDB](dynm',
			'unknown-service',
		],
		[
			S3,
			'## Sources\n',
			'## Sources\n\n- [No day](https://docs.aws.amazon.com/)\n',
			'- [No day]',
			'malformed-item',
		],
		[POLLY, /^(\|.*)\| \d{4}-\d\d-\d\d \|$/m, '$1| 2026-13-01 |', '| 2026-13-01', 'invalid-day'],
		[POLLY, '- **gotcha**', '- **gocha**', '**gocha**', 'unknown-remark'],
		[POLLY, '## Pricing\n\n- ', '## Pricing\n\n- $4 for ', '$4 for', 'price-in-note'],
		[
			GLUE,
			'## What it does\n\n',
			'## What it does\n\n<script>alert(1)</script>\n\n',
			'<script>',
			'raw-html',
		],
		[ATHENA, /^(kind: .*)$/m, '$1\npartOf: athena', 'partOf: athena', 'part-of-cycle'],
		[DRIFT, /^aliases: \[/m, 'aliases: [Amazon Translate, ', 'Amazon Translate', 'name-taken'],
	];
	for (const [file, from, to] of faults) replaceIn(file, from, to);
	const expected = faults.map(
		([file, , , begins, code]) => `${file}:${find(file, begins)}  ${code}`,
	);

	expect(expected).toHaveLength(12);
	for (const command of ['check-content', 'build']) {
		const { code, output } = project.run(command);
		expect(code).toBe(1);
		const told = output.split('\n').filter((line) => /^content\/.*:\d+:\d+ {2}[\w-]+$/.test(line));
		expect(told.sort()).toEqual(expected.sort());
		expect(output).toContain('12 problems in 6 files.');
	}
	expect(project.read('dist/index.html')).toBe('the last good build');
	expect(existsSync(join(project.folder, 'dist.next'))).toBe(false);
});

describe('what fails silently in other setups', () => {
	beforeEach(() => prepare('few'));

	test('a reference to a missing note fails the build with a suggestion', () => {
		replaceIn(POLLY, '(lex.md)', '(lexx.md)');
		const { code, output } = project.run('build');
		expect(code).toBe(1);
		expect(output).toContain('unknown-service');
		expect(output).toContain('Did you mean `lex`?');
		expect(project.read('dist/index.html')).toBe('the last good build');
	});

	test('a Markdown plugin that throws fails the build, and the last build stays', () => {
		replaceIn(
			'src/site/markdown/name-links.ts',
			'text(node, ctx) {',
			"text(node, ctx) {\n\t\t\tif (node.value) throw new Error('the plugin is broken');",
		);
		const { code, output } = project.run('build');
		expect(code).toBe(1);
		expect(output).toContain('the plugin is broken');
		expect(project.read('dist/index.html')).toBe('the last good build');
	});
});
