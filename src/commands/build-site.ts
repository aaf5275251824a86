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
 * Builds the site. Pages go to a folder beside the last good build, which they replace only when
 * all of them exist, so a failed build changes nothing. Only one build runs at a time.
 *
 * @param wait waits for a running build instead of failing
 * @throws if anything fails; the last build stays as it was
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

/** Restores the last build if a build was killed while it replaced that one. */
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
		// Imported here, since other commands would have to wait for it.
		const { build } = await import('astro');
		// Astro only logs the stack of an error. It throws the error itself, which `formatFailure`
		// explains.
		const logLevel = process.env['DEBUG'] ? 'warn' : 'silent';
		await build({ outDir: next, logLevel });
		pages = (await Array.fromAsync(glob('**/*.html', { cwd: next }))).length;
		const missing = listMissing(next);
		if (missing.length > 0) {
			throw new Complaint(
				`The build has ${pages} pages, but no ${missing.join(' and no ')}. ` +
					`Was \`${next}\` changed by another program?`,
			);
		}
		replace(places);
	} catch (error) {
		await rm(next, { recursive: true, force: true });
		throw error;
	}
	// If this fails, the next build removes the folder or reports it.
	await rm(old, { recursive: true, force: true }).catch(() => undefined);
	const seconds = (performance.now() - start) / 1000;
	const peak = process.resourceUsage().maxRSS / 1024;
	console.log(
		`Built ${pages} pages in ${seconds.toFixed(1)} s (${(pages / seconds).toFixed(0)} pages ` +
			`a second, ${peak.toFixed(0)} MiB at most).`,
	);
}
