import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let project: ProjectCopy;
beforeEach(() => {
	project = copyProject({ notes: 'few' });
	mkdirSync(join(project.folder, 'dist'));
	project.write('dist/index.html', 'the last good build');
});
afterEach(() => project.remove());

const isThere = (name: string) => existsSync(join(project.folder, name));

test('a second build in one folder fails, and an interrupted one keeps the last', async () => {
	const first = project.start('build');
	await expect.poll(() => isThere('dist.next'), { timeout: 600_000 }).toBe(true);
	const { code, output } = project.run('build');
	expect(code).toBe(1);
	expect(output).toContain(`Another build is running in this folder: process ${first.pid}, since`);
	expect(output).toContain('the last build stays as it was');
	expect(isThere('dist.lock')).toBe(true);
	first.kill('SIGINT');
	await once(first, 'exit');
	expect(isThere('dist.lock')).toBe(false);
	expect(project.read('dist/index.html')).toBe('the last good build');
});

test('a `dist` that cannot hold the site fails with a sentence before the build', () => {
	rmSync(join(project.folder, 'dist'), { recursive: true });
	writeFileSync(join(project.folder, 'dist'), 'a file');
	const { code, output } = project.run('build');
	expect(code).toBe(1);
	expect(output).toMatch(/^`dist` is not a folder\. /);
	expect(output).not.toMatch(/^\s+at /m);
});

test('an error in a template names its file, and the last build stays', () => {
	project.edit('src/pages/state.json.ts', (text) => `throw new Error('no state');\n${text}`);
	const { code, output } = project.run('build');
	expect(code).toBe(1);
	expect(output).toContain('no state');
	expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
	expect(project.read('dist/index.html')).toBe('the last good build');
	expect(isThere('dist.next')).toBe(false);
	expect(isThere('dist.lock')).toBe(false);
});
