import { existsSync } from 'node:fs';
import { glob, rm } from 'node:fs/promises';
import { findPathFault } from '../site/project-path.ts';
import { readSettings } from '../site/read-settings.ts';
import { Complaint, formatFailure } from './failure.ts';
import { takeLock } from './folder-lock.ts';
import {
	findPlaces,
	listMissing,
	outFolder,
	prepare,
	recover,
	replace,
	type BuildPlaces,
} from './out-folder.ts';
import { loadSoundNotes } from './sound-notes.ts';

/**
 * Builds the site. The pages are made in a folder beside the last good build and take its place only when all of them are
 * there, so a build that fails changes nothing. One build runs at a time.
 *
 * @param wait waits for a build that is running, instead of failing
 * @throws a failure that leaves the last build as it was
 */
export async function buildSite({ wait }: { wait?: boolean | undefined } = {}): Promise<void> {
	const start = performance.now();
	try {
		readSettings(process.env);
		const pathFault = findPathFault(process.cwd());
		if (pathFault) throw new Complaint(pathFault);
		await loadSoundNotes();
		const places = findPlaces();
		const lock = await takeLock(places.lock, { what: 'build', wait });
		try {
			await buildAt(places, start);
		} finally {
			lock.release();
		}
	} catch (error) {
		const last = existsSync(outFolder) ? '; the last build stays as it was' : '';
		throw new Complaint(`${formatFailure(error)}\n\nNothing was built${last}.`);
	}
}

/** Makes sure of the last build, where it is wanted: if a build was killed as it replaced the last one, that is put back. */
export async function recoverBuild(): Promise<void> {
	if (existsSync(outFolder)) return;
	const places = findPlaces();
	const lock = await takeLock(places.lock, { what: 'build' });
	recover(places);
	lock.release();
}

async function buildAt(places: BuildPlaces, start: number): Promise<void> {
	const { next, old } = places;
	recover(places);
	prepare(places);
	let pages: number;
	try {
		// Only here, since commands that build nothing would wait for it.
		const { build } = await import('astro');
		// What Astro logs of an error is its stack; the error itself is thrown, and explained by `formatFailure`.
		const logLevel = process.env['DEBUG'] ? 'warn' : 'silent';
		await build({ outDir: next, logLevel });
		pages = (await Array.fromAsync(glob('**/*.html', { cwd: next }))).length;
		const missing = listMissing(next);
		if (missing.length > 0) {
			throw new Complaint(
				`The build has ${pages} pages, but no ${missing.join(' and no ')}. Was \`${next}\` changed by another program?`,
			);
		}
		replace(places);
	} catch (error) {
		await rm(next, { recursive: true, force: true });
		throw error;
	}
	// What cannot be removed now is removed, or complained about, by the next build.
	await rm(old, { recursive: true, force: true }).catch(() => undefined);
	const seconds = (performance.now() - start) / 1000;
	const peak = process.resourceUsage().maxRSS / 1024;
	console.log(
		`Built ${pages} pages in ${seconds.toFixed(1)} s (${(pages / seconds).toFixed(0)} pages a second, ${peak.toFixed(0)} MiB at most).`,
	);
}
