import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Complaint } from './failure.ts';

/** The folder of the finished site. */
export const outFolder = resolve('dist');

/**
 * Where a build works: the folder of the site, with links resolved, and folders beside it on the
 * same file system.
 */
export type BuildPlaces = {
	out: string;
	/** The build in progress. */
	next: string;
	/** The last build, while the new one replaces it. */
	old: string;
	lock: string;
};

/** Files that every build has. */
const NEEDED = ['index.html', '404.html'];

/** The most links to follow, as in Linux. */
const MOST_LINKS = 40;

/**
 * Finds where a build works.
 *
 * @throws a complaint if a build cannot or must not replace the folder
 */
export function findPlaces(folder = outFolder): BuildPlaces {
	const out = followLinks(folder);
	const places = { out, next: `${out}.next`, old: `${out}.old`, lock: `${out}.lock` };
	const isLinked = out !== folder;
	const name = isLinked
		? `\`${toShown(folder)}\` is a symbolic link to \`${out}\`, which`
		: `\`${toShown(folder)}\``;
	if (!existsSync(out)) {
		if (!isLinked || existsSync(places.old)) return places;
		throw new Complaint(`${name} does not exist. Create that folder, or remove the link.`);
	}
	if (!statSync(out).isDirectory())
		throw new Complaint(`${name} is not a folder. Remove it, so that the site can be put there.`);
	if (`${process.cwd()}${sep}`.startsWith(out.endsWith(sep) ? out : `${out}${sep}`))
		throw new Complaint(`${name} holds the project itself. Remove the link.`);
	if (isLinked && readdirSync(out).length > 0 && !existsSync(join(out, 'index.html'))) {
		throw new Complaint(
			`${name} holds files that are not a build. Empty that folder, or remove the link.`,
		);
	}
	return places;
}

/** Lists the files that every build has and that are missing from a folder. */
export function listMissing(folder: string): string[] {
	return NEEDED.filter((file) => !existsSync(join(folder, file)));
}

/**
 * Checks that a folder holds a build.
 *
 * @throws a complaint if it does not
 */
export function ensureBuild(folder: string): void {
	const missing = listMissing(folder);
	if (missing.length === 0) return;
	const isThere = missing.length < NEEDED.length;
	throw new Complaint(
		isThere
			? `The build in ${folder} is not whole: it has no ${missing.join(', no ')}. ` +
					'Run `npm run build` again.'
			: `There is no build in ${folder}. Run \`npm run build\` first.`,
	);
}

/**
 * Removes what a killed build left behind. If it was killed between the two steps of a replacement,
 * restores the last build.
 */
export function recover({ out, next, old }: BuildPlaces): void {
	if (existsSync(old) && !existsSync(out)) renameSync(old, out);
	for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
}

/**
 * Creates the folder for the next build.
 *
 * @throws a complaint if that folder could not replace the last build, before the build takes any
 * time
 */
export function prepare({ out, next }: BuildPlaces): void {
	mkdirSync(next);
	mkdirSync(join(next, 'probe'));
	if (existsSync(out) && process.platform !== 'win32') probeRename(out, next);
	rmSync(join(next, 'probe'), { recursive: true });
}

/** Tries a rename that always fails. The error shows whether the folder could be moved at all. */
function probeRename(out: string, next: string): void {
	try {
		renameSync(out, next);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		// The target is not empty: the only expected obstacle.
		if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
		rmSync(next, { recursive: true, force: true });
		if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
		throw new Complaint(
			`\`${toShown(out)}\` is a mount point, so a finished build cannot take its place in ` +
				'one step. Mount another folder and copy the build there, or make `dist` a symbolic ' +
				'link to a folder inside the mount.',
		);
	}
}

/**
 * Replaces the last build with the next one. Between the two steps there is no build for a moment,
 * but never half of one. No signal is handled between them.
 */
export function replace({ out, next, old }: BuildPlaces): void {
	const isThere = existsSync(out);
	if (isThere) renameSync(out, old);
	try {
		renameSync(next, out);
	} catch (error) {
		if (isThere) renameSync(old, out);
		throw error;
	}
}

/** Resolves links to a folder, even to one that does not exist. */
function followLinks(folder: string): string {
	let path = folder;
	for (let count = 0; count < MOST_LINKS; count += 1) {
		if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
		path = resolve(dirname(path), readlinkSync(path));
	}
	throw new Complaint(
		`\`${toShown(folder)}\` is a symbolic link that leads back to itself. Remove it.`,
	);
}

function toShown(path: string): string {
	const shown = relative(process.cwd(), path);
	return shown.startsWith('..') ? path : shown;
}
