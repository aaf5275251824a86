import { expect, test, type Page } from '@playwright/test';
import { COLOUR_RULES, injectAxe, runAxe } from '../support/axe.ts';
import { groupPages, listBuiltPages } from '../support/built-pages.ts';
import { listOverflow } from '../support/layout.ts';
import { openPage, pageKinds } from '../support/page-kinds.ts';
import { setTextMode, type TextMode } from '../support/text-modes.ts';

const WIDE = { width: 1440, height: 900 };
const MIDDLE = { width: 768, height: 900 };
const NARROW = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 844 };

test.describe('every page', () => {
	test.use({ viewport: WIDE, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

	for (const { name, pages } of groupPages(listBuiltPages())) {
		test(`axe finds nothing and nothing overflows the window: ${name}`, async ({ page }) => {
			const problems: string[] = [];
			for (const each of pages) {
				for (const problem of await inspect(page, each)) problems.push(`${each.path} ${problem}`);
			}
			expect(problems).toEqual([]);
		});
	}
});

/**
 * Checks a page in one visit, because loading it is half of the work: all rules at both widths, and
 * in dark mode only the rules that colors affect.
 */
async function inspect(page: Page, each: Parameters<typeof openPage>[1]): Promise<string[]> {
	const problems: string[] = [];
	const look = async (place: string, rules?: readonly string[]) => {
		for (const finding of await runAxe(page, rules)) problems.push(`${place}: ${finding}`);
	};
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize(WIDE);
	await openPage(page, each);
	await injectAxe(page);
	await look('light, 1440 px');
	problems.push(...(await listWidths(page)));
	await look('light, 390 px');
	await goDark(page);
	await look('dark, 390 px', COLOUR_RULES);
	await page.setViewportSize(WIDE);
	await look('dark, 1440 px', COLOUR_RULES);
	return problems;
}

/**
 * Checks that the page fits its window with its widest text. `reflow.spec.ts` checks one page of
 * each kind with every text and at every width.
 */
async function listWidths(page: Page): Promise<string[]> {
	const problems: string[] = [];
	const look = async (mode: TextMode) => {
		for (const problem of await listOverflow(page)) problems.push(`${mode}: ${problem}`);
	};
	await look('plain');
	for (const [mode, size] of [
		['wide font', MIDDLE],
		['spaced', NARROWEST],
		['plain', NARROW],
	] as const) {
		await page.setViewportSize(size);
		await setTextMode(page, mode);
		await look(mode);
	}
	return problems;
}

async function goDark(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.locator(':root[data-theme="dark"]').waitFor();
}

// The reason why dark mode needs so few rules.
for (const kind of pageKinds) {
	test(`the theme changes only colors: ${kind.name}`, async ({ page }) => {
		const read = async (colorScheme: 'light' | 'dark') => {
			await page.emulateMedia({ colorScheme });
			await openPage(page, kind);
			await page.locator(`:root[data-theme="${colorScheme}"]`).waitFor();
			return page.evaluate(() => ({
				html: document.documentElement.outerHTML.replaceAll(/data-theme="\w+"/g, ''),
				places: [...document.body.querySelectorAll('*')].map((element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`;
				}),
			}));
		};
		const light = await read('light');
		const dark = await read('dark');
		expect(dark.html).toBe(light.html);
		expect(dark.places).toEqual(light.places);
	});
}

test('axe finds nothing in the open search', async ({ page }) => {
	await page.goto('/services/s3/');
	await page.keyboard.press('/');
	await page.keyboard.type('drift');
	await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
	await injectAxe(page);
	expect(await runAxe(page)).toEqual([]);
});
