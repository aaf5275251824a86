import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { serveSite } from '../src/commands/serve-site.ts';
import { basePath } from '../src/site/settings.ts';
import { findChromium } from './support/chromium.ts';
import { drawSheet } from './support/contact-sheet.ts';
import { getPageKind, openPage, pageKinds, type PageKind } from './support/page-kinds.ts';

const FOLDER = 'shots';
const WIDTHS = [390, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
/** The browser draws nothing below this. */
const TALLEST = 16_384;

try {
	const kinds = readKinds();
	if (!existsSync('dist/404.html'))
		throw new Error('There is no build in `dist`. Run `npm run build` first.');
	await takeAll(kinds);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Reads which kinds of page are asked for: `--only service --only path`; without it, all. */
function readKinds(): readonly PageKind[] {
	try {
		const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
		return values.only?.map(getPageKind) ?? pageKinds;
	} catch (error) {
		console.error(
			`${error instanceof Error ? error.message : error}\nThe flags of this command: --only <kind of page>, as often as you like.`,
		);
		process.exit(2);
	}
}

async function takeAll(kinds: readonly PageKind[]): Promise<void> {
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox'],
	});
	const server = await serveSite({ folder: 'dist', base: basePath, port: 0 });
	mkdirSync(join(FOLDER, 'sheets'), { recursive: true });
	try {
		for (const kind of kinds) {
			const files = await takeOne(browser, server.url, kind);
			const sheet = join(FOLDER, 'sheets', `${kind.name}.png`);
			await drawSheet(files, sheet);
			console.log([...files, sheet].join('\n'));
		}
	} finally {
		await browser.close();
		server.close();
	}
}

/** Takes a page at each width in each theme, whole, and says where it was too tall for that. */
async function takeOne(browser: Browser, url: string, kind: PageKind): Promise<string[]> {
	const files: string[] = [];
	for (const colorScheme of SCHEMES) {
		for (const width of WIDTHS) {
			const viewport = { width, height: 900 };
			const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
			await openPage(page, { ...kind, path: url.slice(0, -1) + kind.path });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			const path = join(FOLDER, `${kind.name}-${width}-${colorScheme}.png`);
			const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
			await page.screenshot({ path, fullPage: true, clip });
			if (height > TALLEST) console.log(`${path} shows ${TALLEST} of ${height} px.`);
			files.push(path);
			await page.close();
		}
	}
	return files;
}
