import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const EXAM = 'content/exams/abc-c01.md';
const TASK = '- **1.1 ';
/** Where the task stands in the note of the exam. */
const place = () => {
	const line = guide
		.read(EXAM)
		.split('\n')
		.findIndex((each) => each.startsWith(TASK));
	return `${EXAM}:${line + 1}:1`;
};
const dropLinks = (text: string) => text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');

// One project for these tests, since a build takes long; the second builds on what the first
// left.
let guide: ProjectCopy;
beforeAll(() => {
	guide = copyProject({ notes: 'few' });
	guide.edit(EXAM, (text) => text.replace(/- \*\*1\.1 .*/, dropLinks));
});
afterAll(() => guide.remove());

test('a warning is printed and counted by the check, which passes', () => {
	const { code, output } = guide.run('check-content');
	expect(output).toContain(`${place()}  task-without-page (warning)\n`);
	expect(output).toContain('0 problems, 1 warning in 1 file.\n');
	expect(output).toMatch(/^\d+ notes, no problems, 1 warning\.$/m);
	expect(code).toBe(0);
});

test('a warning is printed once by the build, which makes the page', () => {
	const { code, output } = guide.run('build');
	expect(output.split('task-without-page (warning)')).toHaveLength(2);
	expect(output).toMatch(/^Built \d+ pages/m);
	expect(code).toBe(0);
	expect(guide.read('dist/exams/abc-c01/index.html')).toContain('Store');
});

test('after a warning, the next build shows a changed Markdown plugin despite caches', () => {
	expect(guide.read('dist/services/polly/index.html')).not.toContain('title="changed"');
	guide.edit('src/site/markdown/link-node.ts', (text) =>
		text.replace('hProperties: attributes', "hProperties: { ...attributes, title: 'changed' }"),
	);
	expect(guide.run('build').code).toBe(0);
	expect(guide.read('dist/services/polly/index.html')).toContain('title="changed"');
});
