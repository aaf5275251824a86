import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { readFlags } from '../src/commands/flags.ts';
import { ensureBuild, outFolder } from '../src/commands/out-folder.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { serveSite } from '../src/commands/serve-site.ts';
import { readSettings } from '../src/site/read-settings.ts';
import { findChromium } from './support/chromium.ts';
import { drawSheet } from './support/contact-sheet.ts';
import { getPageKind, openPage, pageKinds, type PageKind } from './support/page-kinds.ts';

const FOLDER = 'shots';
const WIDTHS = [390, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
/** The tallest screenshot Chromium can take. */
const TALLEST = 16_384;

await runCommand(async () => {
	const { only } = readFlags({ only: { type: 'string', multiple: true } }).values;
	const kinds = only?.map(getPageKind) ?? pageKinds;
	ensureBuild(outFolder);
	await takeAll(kinds);
});

async function takeAll(kinds: readonly PageKind[]): Promise<void> {
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox'],
	});
	const { basePath } = readSettings(process.env);
	const server = await serveSite({ folder: outFolder, base: basePath, port: 0 });
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
		await server.close();
	}
}

/**
 * Takes full-page screenshots at each width in each theme. Reports pages too tall for one
 * screenshot.
 */
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
