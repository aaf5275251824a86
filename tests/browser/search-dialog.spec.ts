import { expect, test, type Page } from '@playwright/test';
import { openPage, pageKinds } from '../support/page-kinds.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the guide' });
const fieldOf = (page: Page) => dialogOf(page).getByRole('searchbox');
const firstOf = (page: Page) => dialogOf(page).locator('.search-results a').first();
const ownField = (page: Page) => page.getByRole('main').getByRole('searchbox');
const ownRows = (page: Page) => page.getByRole('main').locator('.search-results > li');

/** Opens the dialog, searches, and follows the first result with the keyboard alone. */
async function findPolly(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(fieldOf(page)).toBeFocused();
	await page.keyboard.type('polly');
	await expect(firstOf(page)).toHaveText('Amazon Polly');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/services/polly/');
}

for (const kind of pageKinds) {
	test(`the dialog finds a page and Enter goes there: ${kind.name}`, async ({ page }) => {
		await openPage(page, kind);
		await findPolly(page);
	});
}

for (const path of ['/', '/search/', '/search/?q=drift', '/no-such-page/']) {
	test(`the dialog works after the field of ${path}, and does not change its results`, async ({
		page,
	}) => {
		await page.goto(path);
		await ownField(page).fill('firehose');
		await expect(ownRows(page).first()).toContainText('Amazon Data Firehose');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('athena');
		await expect(firstOf(page)).toHaveText('Amazon Athena');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toBeHidden();
		await expect(ownField(page)).toHaveValue('firehose');
		await expect(ownRows(page).first()).toContainText('Amazon Data Firehose');
		await findPolly(page);
	});

	test(`the field of ${path} works after the dialog`, async ({ page }) => {
		await page.goto(path);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('athena');
		await expect(firstOf(page)).toHaveText('Amazon Athena');
		await dialogOf(page).getByRole('button', { name: 'Close' }).click();
		await ownField(page).fill('polly');
		await expect(ownRows(page).first()).toContainText('Amazon Polly');
	});
}

test('a reopened dialog is the same one, and its query is selected', async ({ page }) => {
	await page.goto('/search/?q=drift');
	for (const [query, name] of [
		['polly', 'Amazon Polly'],
		['athena', 'Amazon Athena'],
		['data firehose', 'Amazon Data Firehose'],
	] as const) {
		await page.keyboard.press('Control+k');
		await expect(fieldOf(page)).toBeFocused();
		await page.keyboard.type(query);
		await expect(fieldOf(page)).toHaveValue(query);
		await expect(firstOf(page)).toHaveText(name);
		await dialogOf(page).getByRole('button', { name: 'Close' }).click();
		await expect(dialogOf(page)).toBeHidden();
	}
	await expect(page.locator('dialog.search-dialog')).toHaveCount(1);
});

test('a result on the current page closes the dialog', async ({ page }) => {
	await page.goto('/services/polly/');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('polly pricing');
	await dialogOf(page).getByRole('link', { name: 'Pricing' }).first().click();
	await expect(page).toHaveURL('/services/polly/#pricing');
	await expect(dialogOf(page)).toBeHidden();
});
