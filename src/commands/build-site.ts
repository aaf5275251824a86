import { existsSync } from 'node:fs';
import { glob, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'astro';
import { formatIssues } from '../model/issue.ts';
import { loadContent } from '../site/load-notes.ts';

/** Where the finished site stands. */
export const outFolder = resolve('dist');

/**
 * Builds the site. The pages are made in a folder beside the last good build and take its place only when all of them are
 * there, so a build that fails changes nothing.
 *
 * @returns whether there is a new build
 */
export async function buildSite(): Promise<boolean> {
	const start = performance.now();
	const { issues } = await loadContent();
	if (issues.length > 0) {
		return fail(`${formatIssues(issues)}\n\nNothing was built`);
	}
	const next = `${outFolder}.next`;
	await rm(next, { recursive: true, force: true });
	try {
		await build({ outDir: next, logLevel: 'warn' });
	} catch (error) {
		await rm(next, { recursive: true, force: true });
		console.error(error);
		return fail('\nThe build failed');
	}
	await replaceFolder(outFolder, next);
	const seconds = (performance.now() - start) / 1000;
	const pages = await countPages(outFolder);
	const peak = process.resourceUsage().maxRSS / 1024;
	console.log(
		`Built ${pages} pages in ${seconds.toFixed(1)} s (${(pages / seconds).toFixed(0)} pages a second, ${peak.toFixed(0)} MiB at most).`,
	);
	return true;
}

/** Ends a build without a result, and says what became of the last one. */
function fail(reason: string): false {
	console.error(`${reason}${existsSync(outFolder) ? '; the last build stays as it was' : ''}.`);
	return false;
}

/** Puts a folder in another's place. Between the two steps there is no build for a moment, but never half a one. */
async function replaceFolder(old: string, fresh: string): Promise<void> {
	const aside = `${old}.old`;
	await rm(aside, { recursive: true, force: true });
	if (existsSync(old)) await rename(old, aside);
	await rename(fresh, old);
	await rm(aside, { recursive: true, force: true });
}

async function countPages(folder: string): Promise<number> {
	const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
	return pages.length;
}
