import { expect, test } from '@playwright/test';
import { statusLabels } from '../../src/model/vocabulary.ts';
import { readMarkInk } from '../support/ink.ts';
import { listMotion } from '../support/motion.ts';
import { openPage, pageKinds } from '../support/page-kinds.ts';

/** Pages that together show every status mark. */
const MARKED = ['/status/', '/services/s3/'];
/** The share of its box that the thinnest mark, a cross, fills. */
const LEAST_INK = 0.05;

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`forced colors, ${colorScheme}`, () => {
		test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

		test('every status mark is painted', async ({ page }) => {
			const missing = new Set<string>([...Object.keys(statusLabels), 'renamed']);
			for (const path of MARKED) {
				await page.goto(path);
				for (const state of missing) {
					const marked = page.locator(`[data-status='${state}']:visible`);
					if ((await marked.count()) === 0) continue;
					missing.delete(state);
					const ink = await readMarkInk(marked.first());
					expect(ink, `ink in the mark of \`${state}\` on ${path}`).toBeGreaterThan(LEAST_INK);
				}
			}
			expect([...missing], `statuses that neither of ${MARKED.join(', ')} shows`).toEqual([]);
		});
	});
}

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	for (const kind of pageKinds) {
		test(`nothing moves by itself: ${kind.name}`, async ({ page }) => {
			await openPage(page, kind);
			expect(await listMotion(page)).toEqual([]);
		});
	}

	test('nothing moves in the open search', async ({ page }) => {
		await page.goto('/services/s3/');
		await page.keyboard.press('/');
		await page.keyboard.type('drift');
		await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
		expect(await listMotion(page)).toEqual([]);
	});
});
