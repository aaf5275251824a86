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

/** What a build needs, besides its content. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The pages of the guide that are not notes; they go with any notes. */
const PAGES = 'content/pages';
/** A guide of one or two notes of each kind, which builds in a fraction of the time. */
const SMALL_GUIDE = 'tests/fixtures/guide';

/** What a command printed, and how it ended. */
export type Outcome = { code: number | null; output: string };

/** A copy of the project in which a test may break things. */
export type ProjectCopy = {
	folder: string;
	/** Changes a file by a function of its text, which has to change something. */
	edit: (file: string, change: (text: string) => string) => void;
	read: (file: string) => string;
	write: (file: string, text: string) => void;
	/** Runs one of the project's commands, such as `build` or `check-content`. */
	run: (command: string, environment?: Record<string, string>) => Outcome;
	/** Starts a command and leaves it running. */
	start: (command: string) => ChildProcess;
	remove: () => void;
};

type CopyOptions = {
	/** The name of the copy's folder. */
	name?: string;
	/** Which notes it has: all notes of the guide, or the few of the small guide. */
	notes?: 'all' | 'few';
};

/**
 * Copies the project to a folder below it, from where its packages are found as well. A link to them
 * would confuse Astro. Take few notes unless a test is about the notes: a build of all notes takes a
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
			if (changed === text) throw new Error(`The change to ${file} changes nothing.`);
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
