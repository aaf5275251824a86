import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { getPageKind, openPage } from '../support/page-kinds.ts';
import { compareParts, sketch, type Sketch } from '../support/picture.ts';

/** The pictures: page kind, width, theme. Only a few, because each design change renews them. */
const pictures = [
	['home', 1440, 'light'],
	['service', 390, 'dark'],
	['service', 1440, 'light'],
	['service-closed', 390, 'light'],
	['stages', 1440, 'dark'],
	['stage', 1440, 'light'],
	['choose', 1440, 'light'],
	['lookalike', 1440, 'dark'],
	['path', 1440, 'light'],
] as const;

const FOLDER = join(import.meta.dirname, 'references');
const RENEW = 'npm run test:visual -- --update-snapshots';

// The pages' own policy would block the style that stops animations and hides the ages of facts.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

for (const [kind, width, colorScheme] of pictures) {
	const name = `${kind}-${width}-${colorScheme}`;
	const window = { width, height: width < 500 ? 844 : 900 };

	test.describe(name, () => {
		test.use({ viewport: window, colorScheme });

		test(`the page matches its reference: ${name}`, async ({ page }, { annotations, config }) => {
			await openPage(page, getPageKind(kind));
			const now = await sketch(page);
			const file = join(FOLDER, `${name}.json`);
			if (['all', 'changed'].includes(config.updateSnapshots)) {
				await compareImage(page, name);
				writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
				return;
			}
			expect(existsSync(file), `${file} is not there. Make it with: ${RENEW}`).toBe(true);
			const before = JSON.parse(readFileSync(file, 'utf8')) as Sketch;
			expect(
				compareParts(before.parts, now.parts, window),
				`Where this is meant, renew: ${RENEW}`,
			).toEqual([]);
			if (before.drawnWith === now.drawnWith) await compareImage(page, name);
			else {
				const description =
					`The reference of ${name} has other fonts or another browser, so positions and colors ` +
					`were compared, not pixels. Here: ${now.drawnWith}. There: ${before.drawnWith}.`;
				annotations.push({ type: 'coarse', description });
				console.log(description);
			}
		});
	});
}

async function compareImage(page: Page, name: string): Promise<void> {
	await expect(page).toHaveScreenshot(`${name}.png`, {
		animations: 'disabled',
		maxDiffPixelRatio: 0.02,
		stylePath: join(import.meta.dirname, '../support/steady.css'),
	});
}
