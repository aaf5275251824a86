import { lstat, readdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';

/**
 * What a path leads to. Anything that is neither a file nor a folder, or is unreachable, gets a
 * description in words.
 */
export type Entry =
	| { kind: 'file'; size: number }
	| { kind: 'folder' }
	| { kind: 'unusable'; what: string; remedy: string }
	// The entry was deleted after it was listed, as when an editor saves.
	| { kind: 'gone' };

/**
 * Returns what a path leads to, following links. Never opens it, since reading a pipe would block.
 */
export async function inspectEntry(path: string): Promise<Entry> {
	try {
		const own = await lstat(path);
		return toEntry(own.isSymbolicLink() ? await stat(path) : own);
	} catch (error) {
		if (isGone(error) && !(await isLink(path))) return { kind: 'gone' };
		return describeFileError(error);
	}
}

/**
 * Lists the names in a folder, sorted. Skips files that editors and systems create for themselves.
 */
export async function listNames(folder: string): Promise<string[]> {
	const names = await readdir(folder);
	return names.filter((name) => !LITTER.test(name)).sort();
}

/** Returns why a file or folder cannot be read. */
export function describeFileError(error: unknown): Extract<Entry, { kind: 'unusable' }> {
	const code = getCode(error);
	const [what, remedy] = errors[code] ?? [`cannot be read (${code})`, 'Remove it, or mend it.'];
	return { kind: 'unusable', what, remedy };
}

/** True if a file is missing, as when an editor replaces it. */
export function isGone(error: unknown): boolean {
	return getCode(error) === 'ENOENT';
}

/**
 * Backups, swap files and locks of Vim and Emacs, and files in which systems store folder settings.
 */
const LITTER =
	/~$|^#.*#$|^\.#|^\._|^\..*\.sw[a-p]$|^(?:\.DS_Store|\.directory|\.gitkeep|Thumbs\.db|desktop\.ini)$/;

const errors: Record<string, [what: string, remedy: string]> = {
	ENOENT: ['is a link to nothing', 'Remove it, or put there what it names.'],
	ELOOP: ['is a link that leads back to itself', 'Remove it.'],
	EACCES: ['may not be read by this user', 'Change its permissions.'],
	EPERM: ['may not be read by this user', 'Change its permissions.'],
};

function toEntry(stats: Stats): Entry {
	if (stats.isFile()) return { kind: 'file', size: stats.size };
	if (stats.isDirectory()) return { kind: 'folder' };
	const name = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
	return { kind: 'unusable', what: `is ${name}, not a file`, remedy: 'Remove it.' };
}

async function isLink(path: string): Promise<boolean> {
	return lstat(path).then(
		(stats) => stats.isSymbolicLink(),
		() => false,
	);
}

function getCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
