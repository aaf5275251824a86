import { expect, test, type Page } from '@playwright/test';
import { rows } from '../support/search.ts';

// The font is optional: whether it arrives in time decides how high a page is.
test.beforeEach(({ page }) => page.route('**/*.woff2', (route) => route.abort()));

/**
 * True if the browser loads the previous page again instead of restoring it from its cache. Only
 * then does the test prove anything.
 */
async function expectBuiltAnew(page: Page): Promise<void> {
	expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
}
const markOld = (page: Page) => page.evaluate(() => Object.assign(window, { isOld: true }));

/** Returns the scroll position of the page once it stops moving. */
const placeOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Opens another URL and goes back. */
async function leaveAndReturn(page: Page): Promise<void> {
	await markOld(page);
	await page.goto('/about/');
	await page.goBack();
	await expectBuiltAnew(page);
}

const shown = (page: Page) => rows(page).filter({ visible: true });

async function showThirty(page: Page): Promise<void> {
	for (const more of [20, 30]) {
		await page.getByRole('button', { name: /^Show \d+ more/ }).click();
		await expect(shown(page)).toHaveCount(more);
	}
}

for (const address of ['/search/?kind=service', '/search/?q=model', '/search/?q=data&kind=service'])
	test(`${address} restores the visible results and their position`, async ({ page }) => {
		await page.goto(address);
		await expect(shown(page)).toHaveCount(10);
		await showThirty(page);
		const row = rows(page).nth(26).getByRole('link').first();
		await row.scrollIntoViewIfNeeded();
		await page.evaluate(() => scrollBy(0, 120));
		const place = await placeOf(page);
		expect(place).toBeGreaterThan(700);
		await markOld(page);
		await row.click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		await page.goBack();
		await expectBuiltAnew(page);
		await expect(shown(page)).toHaveCount(30);
		await expect.poll(() => placeOf(page)).toBe(place);
		await page.reload();
		await expect(shown(page)).toHaveCount(30);
		await expect.poll(() => placeOf(page)).toBe(place);
		await page.goForward();
		await page.goBack();
		await expect(shown(page)).toHaveCount(30);
		await expect.poll(() => placeOf(page)).toBe(place);
	});

test('a new query starts with ten results, and the previous one keeps its own', async ({
	page,
}) => {
	await page.goto('/search/?q=model');
	await showThirty(page);
	await page.getByRole('combobox', { name: 'kind' }).selectOption('capability');
	await expect(page).toHaveURL('/search/?q=model&kind=capability');
	await expect(shown(page)).toHaveCount(10);
	await page.goBack();
	await expect(shown(page)).toHaveCount(30);
	await page.goForward();
	await expect(shown(page)).toHaveCount(10);
});

test('the full-text results come back', async ({ page }) => {
	await page.goto('/search/?q=drift');
	await page.getByRole('button', { name: 'Search the full text for “drift”' }).click();
	const place = page.locator('.search-full-text .search-places a').last();
	await place.click();
	await page.waitForURL((url) => url.pathname !== '/search/');
	await page.goBack();
	await expect(place).toBeInViewport();
});

test('the search box of the home page comes back with its results', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('searchbox').fill('model');
	await showThirty(page);
	const row = rows(page).nth(24).getByRole('link').first();
	await row.click();
	await page.waitForURL((url) => url.pathname !== '/');
	await page.goBack();
	await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('model');
	await expect(shown(page)).toHaveCount(30);
	await expect(row).toBeInViewport();
});

test('the dialog comes back with its results, and stays closed once closed', async ({ page }) => {
	await page.goto('/stages/');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Search the guide' });
	await expect(dialog.getByRole('combobox', { name: 'kind' })).toBeVisible();
	await page.keyboard.type('model');
	await expect(dialog.getByRole('combobox', { name: 'kind' })).toContainText('capability');
	await dialog.getByRole('combobox', { name: 'kind' }).selectOption('capability');
	await dialog.getByRole('button', { name: /^Show \d+ more/ }).click();
	await dialog.locator('.search-results a').nth(12).click();
	await page.waitForURL((url) => url.pathname !== '/stages/');
	await page.goBack();
	await expect(dialog.getByRole('searchbox')).toHaveValue('model');
	await expect(dialog.getByRole('combobox', { name: 'kind' })).toHaveValue('capability');
	await expect(shown(page)).toHaveCount(20);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.reload();
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(dialog).toBeHidden();
});

test('going back from a linked section restores the position of the list', async ({ page }) => {
	await page.goto('/services/');
	await page.evaluate(() => scrollTo(0, 240));
	await expect
		.poll(() => page.evaluate(() => (history.state as { place?: number } | null)?.place))
		.toBe(240);
	await page.evaluate(() => {
		const [heading] = [...document.querySelectorAll<HTMLElement>('main [data-shelf] [id]')].slice(
			-1,
		);
		location.hash = heading!.id;
	});
	await expect.poll(() => placeOf(page)).toBeGreaterThan(1_000);
	await page.goBack();
	await expect.poll(() => placeOf(page)).toBe(240);
});

for (const [path, ready] of [
	['/choose/?task=text', '.task-table[data-chosen]'],
	['/choose/?task=generation&answers=streaming', '.task-table[data-chosen]'],
	['/compare/?s=athena,redshift', '.compared tbody td'],
	['/compare/?s=athena,redshift,emr,glue&only=differences', '.compared tbody td'],
	['/services/', 'list-filter:defined'],
	['/services/?status=open', 'list-filter:defined'],
	['/services/?category=data-lake', 'list-filter:defined'],
	['/algorithms/', 'list-filter:defined'],
	['/algorithms/?learning=supervised', 'list-filter:defined'],
] as const)
	test(`${path} comes back at the same position`, async ({ page }) => {
		await page.goto(path);
		await page.locator(ready).first().waitFor();
		await page.evaluate(() => scrollTo(0, (document.body.scrollHeight - innerHeight) * 0.8));
		const place = await placeOf(page);
		expect(place).toBeGreaterThan(0);
		await leaveAndReturn(page);
		await expect.poll(() => placeOf(page)).toBe(place);
		await page.reload();
		await expect.poll(() => placeOf(page)).toBe(place);
	});

test('a list keeps its position if the reader leaves before its state is saved', async ({
	page,
}) => {
	let delay = 3_000;
	await page.route(/list-memory/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, delay));
		await route.continue().catch(() => undefined);
	});
	await page.goto('/services/');
	await page.evaluate(() => scrollTo(0, 2_400));
	await page.evaluate(() => (location.href = '/about/'));
	await page.waitForURL('**/about/');
	delay = 0;
	await page.goBack();
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	await expect.poll(() => placeOf(page)).toBe(2_400);
});

test('a list keeps its position if the reader leaves at once', async ({ page }) => {
	await page.goto('/services/');
	await page.waitForFunction(() => history.scrollRestoration === 'manual');
	await page.evaluate(() => {
		scrollTo(0, 2_400);
		location.href = '/about/';
	});
	await page.waitForURL('**/about/');
	await page.goBack();
	await expect.poll(() => placeOf(page)).toBe(2_400);
});
