import { expect, test, type Page } from '@playwright/test';
import { listCovered, listHeaderProblems, listOverflow, listOverlaps } from '../support/layout.ts';
import { openPage, pageKinds, type PageKind } from '../support/page-kinds.ts';
import { setTextMode, textModes } from '../support/text-modes.ts';
import { setTextSize, USUAL_SIZE } from '../support/text-size.ts';

type Window = { width: number; height: number; text?: number };

/**
 * Large text (WCAG 1.4.4), and the windows that result from zooming (1.4.10): 1280 by 1024 at 400%
 * is 320 by 256.
 */
const windows: readonly Window[] = [
	{ width: 320, height: 256 },
	{ width: 640, height: 360 },
	{ width: 844, height: 390 },
	{ width: 320, height: 568, text: 20 },
	{ width: 390, height: 844, text: 20 },
	{ width: 390, height: 844, text: 24 },
	{ width: 390, height: 844, text: 32 },
	{ width: 768, height: 1024, text: 32 },
	{ width: 1280, height: 720, text: 32 },
	{ width: 1280, height: 720, text: 64 },
];
const widths = [1440, 768, 390, 320];
const write = ({ width, height, text = USUAL_SIZE }: Window) =>
	`${width} by ${height} px, text of ${text} px`;

for (const kind of pageKinds) {
	test(`text fits in any font and spacing: ${kind.name}`, async ({ page }) => {
		test.setTimeout(180_000);
		const problems: string[] = [];
		await openPage(page, kind);
		for (const mode of textModes) {
			await setTextMode(page, mode);
			for (const width of widths) {
				await resize(page, { width, height: 844 });
				for (const problem of await look(page)) problems.push(`${mode}, ${width} px: ${problem}`);
			}
		}
		expect(problems).toEqual([]);
	});

	test(`the page works with large text and in small windows: ${kind.name}`, async ({ page }) => {
		test.setTimeout(180_000);
		const problems: string[] = [];
		for (const window of windows) {
			await open(page, kind, window);
			for (const problem of await look(page)) problems.push(`${write(window)}: ${problem}`);
		}
		expect(problems).toEqual([]);
	});
}

for (const window of [...windows, { width: 320, height: 844 }, { width: 390, height: 844 }]) {
	test.describe(write(window), () => {
		test.beforeEach(({ page }) => open(page, { path: '/services/s3/' }, window));

		test('the search opens, accepts a query, and closes', async ({ page }) => {
			await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
			const dialog = page.getByRole('dialog');
			await dialog.getByRole('searchbox').fill('drift');
			await expect(dialog.getByRole('link').first()).toBeVisible();
			expect(await listOverflow(page)).toEqual([]);
			await expectInWindow(page, 'dialog');
			await dialog.getByRole('button', { name: 'Close' }).click();
			await expect(dialog).toBeHidden();
		});

		test('the list of shortcuts opens and closes', async ({ page }) => {
			await page.getByRole('button', { name: 'Keys' }).click();
			const dialog = page.getByRole('dialog');
			await expect(dialog).toBeVisible();
			await expectInWindow(page, 'dialog');
			await dialog.getByRole('button', { name: 'Close' }).click();
			await expect(dialog).toBeHidden();
		});
	});
}

async function open(page: Page, kind: Pick<PageKind, 'path' | 'ready'>, window: Window) {
	await page.setViewportSize(window);
	await setTextSize(page, window.text ?? USUAL_SIZE);
	await openPage(page, kind);
}

/** The menu becomes a sidebar, or the reverse, one frame after the window resizes. */
async function resize(page: Page, window: Window): Promise<void> {
	await page.setViewportSize(window);
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
}

async function look(page: Page): Promise<string[]> {
	return [
		...(await listOverflow(page)),
		...(await listHeaderProblems(page)),
		...(await listCovered(page)),
		...(await listOverlaps(page)),
	];
}

/** Expects that an element is inside the window and does not scroll sideways. */
async function expectInWindow(page: Page, selector: string): Promise<void> {
	const box = await page.locator(selector).evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const inner = [element, ...element.querySelectorAll('*')].filter(
			({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1,
		);
		return {
			isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
			wide: inner.map(({ localName, className }) => `${localName}.${className}`),
		};
	});
	expect(box).toEqual({ isInside: true, wide: [] });
}
