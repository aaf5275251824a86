import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStopped } from '../support/stopped-clock.ts';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('[ and ] go through the stage', async ({ page }) => {
	await page.goto('/services/kinesis-data-streams/');
	await page.keyboard.press(']');
	await expect(page).toHaveURL('/services/data-firehose/');
	await page.waitForLoadState();
	await page.keyboard.press('[');
	await expect(page).toHaveURL('/services/kinesis-data-streams/');
});

test('[ does nothing without a previous page', async ({ page }) => {
	await page.goto('/status/');
	await page.keyboard.press('[');
	await page.keyboard.press(']');
	await expect(page).toHaveURL('/status/');
});

for (const [key, path] of [
	['m', '/stages/'],
	['s', '/services/'],
	['c', '/choose/'],
	['n', '/new/'],
	['h', '/'],
] as const) {
	test(`g then ${key} goes to ${path}`, async ({ page }) => {
		await openStopped(page, '/about/');
		await page.keyboard.press('g');
		await page.clock.runFor(1_400);
		await page.keyboard.press(key);
		await expect(page).toHaveURL(path);
	});
}

test('g expires after a while', async ({ page }) => {
	await openStopped(page, '/about/');
	await page.keyboard.press('g');
	await page.clock.runFor(1_600);
	await page.keyboard.press('m');
	await page.waitForTimeout(300);
	await expect(page).toHaveURL('/about/');
});

test('? opens the list of shortcuts, and Escape closes it and restores the focus', async ({
	page,
}) => {
	await page.goto('/services/s3/');
	const link = page.getByRole('link', { name: 'Search', exact: true });
	await link.focus();
	await page.keyboard.press('?');
	await expect(sheetOf(page)).toBeVisible();
	await expect(sheetOf(page)).toContainText('The map of the lifecycle');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(sheetOf(page)).toBeHidden();
	await expect(link).toBeFocused();
});

test('no shortcut acts behind the open list', async ({ page }) => {
	await page.goto('/services/kinesis-data-streams/');
	await page.keyboard.press('?');
	await expect(sheetOf(page)).toBeVisible();
	for (const key of [']', '/', 'g', 'm']) await page.keyboard.press(key);
	await page.waitForTimeout(300);
	await expect(page).toHaveURL('/services/kinesis-data-streams/');
	await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('keys typed into the search are not shortcuts', async ({ page }) => {
	await page.goto('/services/kinesis-data-streams/');
	await page.keyboard.press('/');
	const field = page.getByRole('dialog').getByRole('searchbox');
	await expect(field).toBeFocused();
	await page.keyboard.type('/[]?gmghgs');
	await expect(field).toHaveValue('/[]?gmghgs');
	await expect(page).toHaveURL('/services/kinesis-data-streams/');
	await expect(sheetOf(page)).toBeHidden();
});

test('single keys can be turned off, stay off, and can be turned on again', async ({ page }) => {
	await page.goto('/services/kinesis-data-streams/');
	await page.keyboard.press('?');
	await sheetOf(page).getByRole('switch', { name: 'Single keys' }).uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	for (const key of [']', '?', '/', 'g', 'm']) await page.keyboard.press(key);
	await page.waitForTimeout(300);
	await expect(page).toHaveURL('/services/kinesis-data-streams/');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Keys' }).click();
	await sheetOf(page).getByRole('switch', { name: 'Single keys' }).check();
	await page.keyboard.press('Escape');
	await page.keyboard.press(']');
	await expect(page).toHaveURL('/services/data-firehose/');
});

test('the list of shortcuts is fetched only when it is opened', async ({ page }) => {
	const urls: string[] = [];
	page.on('request', (request) => urls.push(request.url()));
	await page.goto('/services/s3/');
	await page.waitForLoadState('networkidle');
	expect(urls.filter((url) => /key-sheet|\/keys\./.test(url))).toEqual([]);
	await page.keyboard.press('?');
	await expect(sheetOf(page)).toBeVisible();
	expect(urls.some((url) => url.includes('key-sheet'))).toBe(true);
});

test('without scripts there is no button for shortcuts', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/about/');
	await expect(page.getByRole('link', { name: 'New to you' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden();
	await context.close();
});
