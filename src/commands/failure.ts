import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, stripVTControlCharacters } from 'node:util';
import { SettingsError } from '../site/read-settings.ts';

/** The exit code of a command with wrong arguments, as opposed to one that found a problem. */
export const MISUSE = 2;

/** A failure whose message explains it in full to the user. */
export class Complaint extends Error {
	readonly exitCode: number;

	constructor(message: string, exitCode = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** What the error codes of the operating system mean for a file, and what to do. */
const FILE_FAILURES: Record<string, (path: string) => string> = {
	ENOSPC: (path) => `The disk is full: ${path} could not be written. Free some space.`,
	EDQUOT: (path) => `The disk quota is used up: ${path} could not be written. Free some space.`,
	EACCES: (path) => `Permission denied: ${path}. Check who owns it and who may read and write it.`,
	EPERM: (path) => `The system does not permit a change to ${path}. Check who owns it.`,
	EROFS: (path) => `${path} is on a read-only file system. Make it writable.`,
	ENOENT: (path) => `${path} does not exist. Another program may have removed it.`,
	ENOTDIR: (path) => `${path} is not a folder. Move it out of the way.`,
	EISDIR: (path) => `${path} is a folder, but a file is needed there. Move it out of the way.`,
	EBUSY: (path) => `${path} is in use by another program. Close that program.`,
	EMFILE: (path) => `Too many files are open to read ${path}. Raise the limit: ulimit -n 4096`,
	ELOOP: (path) => `${path} is a symbolic link that leads back to itself. Remove it.`,
	EIO: (path) => `The disk reports an error at ${path}. Check the disk.`,
};

/** Explains a failure in sentences. With `DEBUG` set, returns the stack instead. */
export function formatFailure(error: unknown, withStack = Boolean(process.env['DEBUG'])): string {
	if (!(error instanceof Error)) return `The command failed: ${String(error)}`;
	if (error instanceof Complaint || error instanceof SettingsError) return error.message;
	if (withStack) return inspect(error);
	const file = findFileFailure(error);
	if (file) return file;
	const place = findPlace(error);
	const { hint } = error as { hint?: unknown };
	return [
		`The command failed: ${toSentence(error.message)}`,
		...(place ? [`  at ${place}`] : []),
		...(typeof hint === 'string' ? [hint] : []),
		'Set DEBUG=1 for the whole stack.',
	].join('\n');
}

/** Removes colors and the stack from the message of a library. */
function toSentence(message: string): string {
	return stripVTControlCharacters(message)
		.replace(/\n\s*(?:Stack backtrace:|at )[\s\S]*/, '')
		.trim();
}

/** Explains a file system error, even if a library wrapped it in its own error. */
function findFileFailure(error: Error): string | undefined {
	const { code, path, cause } = error as NodeJS.ErrnoException;
	const explain = FILE_FAILURES[code ?? ''];
	if (explain) return explain(path === undefined ? 'a file' : `\`${toRelative(path)}\``);
	if (cause instanceof Error) return findFileFailure(cause);
	// The bundler writes files outside Node, and only its message says what happened.
	const [, full] = /Failed to write file in (\S+)[\s\S]*os error 28/.exec(error.message) ?? [];
	return full && FILE_FAILURES['ENOSPC']?.(`\`${toRelative(full)}\``);
}

/**
 * Finds where an error occurred: the place that the compiler names, or the first project file on
 * the stack.
 */
function findPlace(error: Error): string | undefined {
	const { loc, id } = error as {
		loc?: { file?: string; line?: number; column?: number };
		id?: string;
	};
	const file = loc?.file ?? id;
	if (file) return [toRelative(file), loc?.line, loc?.column].filter(Boolean).join(':');
	const frames = [
		...(error.stack ?? '').matchAll(/\(?((?:file:\/\/)?\/[^()\n]*?):(\d+):(\d+)\)?$/gm),
	];
	const own = frames
		.map(([, path = '', line, column]) => ({ path: toRelative(path), line, column }))
		.find(({ path }) => /^(?:src|content|tests)\//.test(path));
	return own && `${own.path}:${own.line}:${own.column}`;
}

function toRelative(path: string): string {
	const plain = path.startsWith('file://') ? fileURLToPath(path) : path;
	const inside = relative(process.cwd(), plain);
	return inside && !inside.startsWith('..') ? inside : plain;
}
