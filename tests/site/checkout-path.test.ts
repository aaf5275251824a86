import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

/** A build beside other work may take minutes. */
const TIMEOUT = { timeout: 600_000 };

let project: ProjectCopy;
afterEach(() => project.remove());

/** Lists the addresses on the pages of a build that lead to no file of it. */
function listBroken(folder: string): string[] {
	const addresses = globSync('**/*.html', { cwd: folder }).flatMap((page) =>
		Array.from(
			readFileSync(join(folder, page), 'utf8').matchAll(/\s(?:href|src)="(\/[^"#?]*)/g),
			([, address = '']) => address,
		),
	);
	return [...new Set(addresses)].filter(
		(address) => !existsSync(join(folder, decodeURI(address).replace(/\/$/, '/index.html'))),
	);
}

/** Every sign that means something to a shell, a glob or an address, but those that Vite cannot read. */
const SIGNS = "ü [1] {a,b} * !(x) +@ b's & ; $HOME ~";

test.each([SIGNS, '%20 # ?'])('the notes are checked in a folder named %s', TIMEOUT, (name) => {
	project = copyProject({ name, notes: 'few' });
	const { code, output } = project.run('check-content');
	expect(output).toMatch(/^\d+ notes, no problems\.\n$/);
	expect(code).toBe(0);
});

test.each([SIGNS, 'guide%20p'])(
	'in a folder named %s the guide is built, and every address leads to a file',
	TIMEOUT,
	(name) => {
		project = copyProject({ name, notes: 'few' });
		const { code, output } = project.run('build');
		expect(output).toContain('Built ');
		expect(code).toBe(0);
		expect(listBroken(join(project.folder, 'dist'))).toEqual([]);
	},
);

test('in a folder where Vite finds no modules, the build says so at once', TIMEOUT, () => {
	project = copyProject({ name: 'guide#h', notes: 'few' });
	const { code, output } = project.run('build');
	expect(output).toMatch(/^The guide cannot be built in `.*guide#h`: Vite does not find modules/);
	expect(output).not.toContain('    at ');
	expect(code).toBe(1);
});
