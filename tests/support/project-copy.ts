import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** The files a build needs, without its content. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The pages that are not notes. They work with any notes. */
const PAGES = 'content/pages';
/** A small guide with one or two notes of each kind, which builds much faster. */
const SMALL_GUIDE = 'tests/fixtures/guide';

/** The exit code and the output of a command. */
export type Outcome = { code: number | null; output: string };

/** A copy of the project that a test may break. */
export type ProjectCopy = {
	folder: string;
	/** Changes a file by a function of its text. Throws if the text stays the same. */
	edit: (file: string, change: (text: string) => string) => void;
	read: (file: string) => string;
	write: (file: string, text: string) => void;
	/** Runs one of the project's commands, such as `build` or `check-content`. */
	run: (command: string, environment?: Record<string, string>) => Outcome;
	/** Starts a command in the background. */
	start: (command: string) => ChildProcess;
	remove: () => void;
};

type CopyOptions = {
	/** The name of the copy's folder. */
	name?: string;
	/** The notes it contains: all notes, or those of the small guide. */
	notes?: 'all' | 'few';
};

/**
 * Copies the project to a folder inside it, where its packages are found without a link, which
 * would confuse Astro. Use few notes unless a test is about the notes: a build of all notes takes a
 * minute.
 */
export function copyProject({ name = 'guide', notes = 'all' }: CopyOptions = {}): ProjectCopy {
	mkdirSync('.build', { recursive: true });
	const outer = mkdtempSync(resolve('.build', 'copy-'));
	const folder = join(outer, name);
	const copy = (from: string, to = from) => cpSync(from, join(folder, to), { recursive: true });
	for (const each of COPIED.filter((path) => existsSync(path))) copy(each);
	if (notes === 'all') copy('content');
	else {
		copy(SMALL_GUIDE, 'content');
		copy(PAGES);
	}
	const at = (file: string) => join(folder, file);
	const read = (file: string) => readFileSync(at(file), 'utf8');
	const program = (command: string) => [`src/commands/${command}.ts`];
	const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
	const write = (file: string, text: string) => writeFileSync(at(file), text);
	return {
		folder,
		read,
		write,
		edit: (file, change) => {
			const text = read(file);
			const changed = change(text);
			if (changed === text) throw new Error(`The edit of ${file} did not change it.`);
			write(file, changed);
		},
		run: (command, more = {}) => {
			const { status, stdout, stderr } = spawnSync(process.execPath, program(command), {
				cwd: folder,
				encoding: 'utf8',
				env: { ...environment, ...more },
			});
			return { code: status, output: `${stdout}${stderr}` };
		},
		start: (command) =>
			spawn(process.execPath, program(command), {
				cwd: folder,
				env: environment,
				stdio: 'ignore',
			}),
		remove: () => rmSync(outer, { recursive: true, force: true }),
	};
}
