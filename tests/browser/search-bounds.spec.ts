import { expect, test, type Page } from '@playwright/test';
import { runAxe, injectAxe } from '../support/axe.ts';
import { openPage, pageKinds } from '../support/page-kinds.ts';
import { status } from '../support/search.ts';

const LONGEST = 300;
const PASTED: [name: string, text: string][] = [
	['an address', `https://docs.aws.amazon.com/${'sagemaker/latest/dg/'.repeat(9)}x.html?a=b`],
	['one word', 'x'.repeat(20_000)],
	['words', 'model '.repeat(4_000)],
	['characters of two halves', `a${'🧠'.repeat(10_000)}`],
	['Japanese', '制限なしの'.repeat(4_000)],
];

async function expectNoWider(page: Page): Promise<void> {
	const surplus = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(surplus).toBeLessThanOrEqual(0);
}

/** Pastes a text as a browser does, which respects the field's limit. */
async function paste(page: Page, text: string): Promise<void> {
	await page.getByRole('searchbox').focus();
	await page.evaluate((text) => document.execCommand('insertText', false, text), text);
}

for (const [name, text] of PASTED)
	for (const width of [320, 390]) {
		test(`${name} pasted at ${width} px does not overflow, and its URL can be reloaded`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto('/search/');
			await paste(page, text);
			await expect(status(page)).not.toBeEmpty();
			await expectNoWider(page);
			await expect(page).toHaveURL(/\?q=/);
			expect(page.url().length).toBeLessThan(LONGEST * 12);
			const response = await page.reload();
			expect(response?.status()).toBe(200);
			await expect(status(page)).not.toBeEmpty();
			await expectNoWider(page);
		});
	}

test('a query that is too long in the URL is cut, and the page says so', async ({ page }) => {
	await page.goto(`/search/?q=${'x'.repeat(5_000)}`);
	await expect(page.getByRole('searchbox')).toHaveValue('x'.repeat(LONGEST));
	await expect(page.getByRole('main')).toContainText(`reads the first ${LONGEST} characters`);
	await page.getByRole('combobox', { name: 'kind' }).selectOption({ index: 0 });
	await page.getByRole('searchbox').press('End');
	await page.keyboard.press('Backspace');
	await expect.poll(() => page.url().length).toBeLessThan(400);
});

test('the search box of the home page sends no more than the search reads', async ({ page }) => {
	await page.goto('/');
	const box = page.getByRole('main').getByRole('searchbox');
	await box.focus();
	await paste(page, 'x'.repeat(20_000));
	await expect(box).toHaveValue('x'.repeat(LONGEST));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/search/?q=${'x'.repeat(LONGEST)}`);
	await expect(status(page)).not.toBeEmpty();
});

test.describe('links and targets on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const kind of pageKinds)
		test(`every link has a URL and every target fits a finger: ${kind.name}`, async ({ page }) => {
			await openPage(page, kind);
			await expect(page.locator('a:not([href])')).toHaveCount(0);
			await injectAxe(page);
			expect(await runAxe(page, ['target-size'])).toEqual([]);
			await expectNoWider(page);
		});
});
