import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

/** A build can take minutes on a busy machine. */
const TIMEOUT = { timeout: 600_000 };

let project: ProjectCopy;
afterEach(() => project.remove());

/** Lists the URLs on the pages of a build that match no file. */
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

/** All characters special to a shell, a glob or a URL, except those that Vite cannot read. */
const SIGNS = "ü [1] {a,b} * !(x) +@ b's & ; $HOME ~";

test.each([SIGNS, '%20 # ?'])('the content check works in a folder named %s', TIMEOUT, (name) => {
	project = copyProject({ name, notes: 'few' });
	const { code, output } = project.run('check-content');
	expect(output).toMatch(/^\d+ notes, no problems\.\n$/);
	expect(code).toBe(0);
});

test.each([SIGNS, 'guide%20p'])(
	'the guide builds in a folder named %s, and every URL matches a file',
	TIMEOUT,
	(name) => {
		project = copyProject({ name, notes: 'few' });
		const { code, output } = project.run('build');
		expect(output).toContain('Built ');
		expect(code).toBe(0);
		expect(listBroken(join(project.folder, 'dist'))).toEqual([]);
	},
);

test('the build fails at once in a folder where Vite finds no modules', TIMEOUT, () => {
	project = copyProject({ name: 'guide#h', notes: 'few' });
	const { code, output } = project.run('build');
	expect(output).toMatch(/^The guide cannot be built in `.*guide#h`: Vite does not find modules/);
	expect(output).not.toContain('    at ');
	expect(code).toBe(1);
});
