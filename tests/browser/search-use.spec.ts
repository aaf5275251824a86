import { expect, test } from '@playwright/test';
import { ask, firstLink, requestsOf, rows, status } from '../support/search.ts';

test.describe('what is fetched', () => {
	test('nothing before the reader uses the search, then only the names', async ({ page }) => {
		const requests = requestsOf(page);
		await page.goto('/services/s3/');
		await page.waitForLoadState('networkidle');
		const isSearch = (path: string) => /pagefind|search/.test(path) && !path.endsWith('.html');
		expect(requests.filter(isSearch)).toEqual([]);
		await ask(page, 'polly');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		const data = requests.filter((path) => /search.*json$/.test(path));
		expect(data[0]).toBe('/search/names.json');
		expect(requests.some((path) => path.includes('/pagefind/'))).toBe(false);
	});

	test('the full text only on request', async ({ page }) => {
		const requests = requestsOf(page);
		await page.goto('/search/?q=drift');
		await expect(firstLink(page)).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(requests.some((path) => path.includes('/pagefind/'))).toBe(false);
		await page.getByRole('button', { name: 'Search the full text for “drift”' }).click();
		const places = page.locator('.search-full-text');
		await expect(places.getByRole('status')).toHaveText('In the text of the pages:');
		await expect(places.locator('.search-places a').first()).toHaveAttribute('href', /#/);
		await expect(places.locator('mark').first()).toBeVisible();
	});

	test('nothing more once all is loaded: the search works offline', async ({ page, context }) => {
		await page.goto('/services/s3/');
		const there = Promise.all([
			page.waitForResponse('**/search/english.json'),
			page.waitForResponse(/late-notes/),
		]);
		await ask(page, 'turn speech into txet');
		await expect(firstLink(page)).toHaveText('Amazon Transcribe');
		await there;
		await context.setOffline(true);
		await page.getByRole('dialog').getByRole('searchbox').fill('text to speech');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		await page.getByRole('dialog').getByRole('searchbox').fill('recogniton');
		await expect(page.getByRole('dialog')).toContainText('Showing results for');
		await page.getByRole('dialog').getByRole('searchbox').fill('zzzzqqqq');
		await expect(page.getByRole('link', { name: 'map of the lifecycle' })).toBeVisible();
	});

	test('a search that fails to load says so, and further typing retries', async ({ page }) => {
		await page.route('**/search/names.json', (route) => route.abort());
		await page.goto('/search/?q=poll');
		await expect(status(page)).toContainText('could not be loaded');
		await page.unroute('**/search/names.json');
		await page.getByRole('searchbox').pressSequentially('y');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
	});

	test('names alone work if the words fail to load', async ({ page }) => {
		await page.route('**/search/words.json', (route) => route.abort());
		await page.goto('/search/?q=polly');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		await page.getByRole('searchbox').fill('zzzzqqqq');
		await expect(status(page)).toContainText('Nothing goes by');
	});
});

test.describe('keys', () => {
	for (const key of ['/', 'Control+k', 'Meta+k']) {
		test(`${key} opens the search, and Escape closes it and restores the focus`, async ({
			page,
		}) => {
			await page.goto('/stages/training/');
			const link = page.getByRole('link', { name: 'Search', exact: true });
			await link.focus();
			await page.keyboard.press(key);
			await expect(page.getByRole('dialog')).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await expect(link).toBeFocused();
		});
	}

	test('a slash typed into a field is not a shortcut', async ({ page }) => {
		await page.goto('/');
		const field = page.getByRole('searchbox');
		await field.click();
		await page.keyboard.type('a/b');
		await expect(field).toHaveValue('a/b');
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('the arrows move through the results, and Enter follows one', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('firehose');
		const dialog = page.getByRole('dialog');
		const first = dialog.locator('.search-results a').first();
		await expect(first).toHaveText('Amazon Data Firehose');
		await page.keyboard.press('ArrowDown');
		await expect(first).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/services/data-firehose/');
	});

	test('Enter in the field follows the first result', async ({ page }) => {
		await page.goto('/stages/');
		await ask(page, 'data firehose');
		await expect(firstLink(page)).toHaveText('Amazon Data Firehose');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/services/data-firehose/');
	});

	test('Enter waits until the search has loaded', async ({ page }) => {
		await page.route('**/search/*.json', async (route) => {
			await new Promise((done) => setTimeout(done, 300));
			await route.continue();
		});
		await page.goto('/stages/');
		await ask(page, '');
		await expect(page.getByRole('combobox', { name: 'kind' })).toBeVisible();
		await page.keyboard.type('summarize documents');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/services/bedrock/');
	});

	test('Enter opens the search page if the script has not loaded', async ({ page }) => {
		await page.route(/guide-search/, async (route) => {
			await new Promise((done) => setTimeout(done, 1_000));
			await route.continue();
		});
		await page.goto('/stages/');
		await ask(page, 'polly');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=polly');
	});

	test('results do not move while the reader goes through them', async ({ page }) => {
		await page.route('**/search/words.json', async (route) => {
			await new Promise((done) => setTimeout(done, 800));
			await route.continue();
		});
		await page.goto('/stages/');
		await ask(page, 'kinesis');
		const first = firstLink(page);
		await expect(first).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(first).toBeFocused();
		await page.waitForResponse('**/search/words.json');
		await page.waitForLoadState('networkidle');
		await expect(first).toBeFocused();
	});

	test('the field stays visible while the arrows move far down', async ({ page }) => {
		await page.goto('/stages/');
		await ask(page, 'model');
		await expect(rows(page).nth(9)).toBeAttached();
		for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('dialog').getByRole('searchbox')).toBeInViewport();
	});
});
