import { expect, test, type Page } from '@playwright/test';
import { HOSTILE } from '../support/hostile-notes.ts';
import { ask, firstLink } from '../support/search.ts';

/** Ids, words of lists, numbers and addresses stay, so that the data still fit together. */
const CLOSED = /^[a-z\d-]*$|^(?:https:\/)?\//;

function spoil(value: unknown): unknown {
	if (typeof value === 'string') return CLOSED.test(value) ? value : `${value} ${HOSTILE}`;
	if (Array.isArray(value)) return value.map(spoil);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)]));
}

/** Lists what the hostile text has become on the page, beside text. */
const listInjected = (page: Page) =>
	page
		.locator('img, b, [x-hostile], [onfocus], [onerror]')
		.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)));

test.beforeEach(async ({ page }) => {
	page.on('dialog', (dialog) => {
		throw new Error(`The hostile text ran: ${dialog.message()}`);
	});
	await page.route('**/*.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: spoil(await response.json()) });
	});
});

test('the search shows hostile names as text', async ({ page }) => {
	await page.goto('/services/s3/');
	await ask(page, 'polly');
	await expect(firstLink(page)).toContainText('<img src=x onerror=alert(1)>');
	expect(await listInjected(page)).toEqual([]);
});

test('the hover card of a service shows hostile fields as text', async ({ page }) => {
	await page.goto('/concepts/data-drift/');
	await page.getByRole('main').getByRole('link', { name: 'Model Monitor' }).first().hover();
	await expect(page.getByRole('tooltip')).toContainText('<img src=x onerror=alert(1)>');
	expect(await listInjected(page)).toEqual([]);
});

test('the comparison shows hostile fields as text', async ({ page }) => {
	await page.goto('/compare/?s=athena,redshift');
	await expect(page.locator('.compared')).toContainText('<img src=x onerror=alert(1)>');
	expect(await listInjected(page)).toEqual([]);
});
