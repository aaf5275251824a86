import { expect, test, type Page } from '@playwright/test';

const requestsOf = (page: Page) => {
	const urls: string[] = [];
	page.on('request', (request) => urls.push(new URL(request.url()).pathname));
	return urls;
};

test('nothing of the search is fetched before a reader reaches for it', async ({ page }) => {
	const requests = requestsOf(page);
	await page.goto('/services/s3/');
	await page.waitForLoadState('networkidle');
	expect(
		requests.filter((path) => /pagefind|search/.test(path) && !path.endsWith('.html')),
	).toEqual([]);
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('polly');
	await expect(page.getByRole('dialog').getByRole('link', { name: 'Amazon Polly' })).toBeVisible();
	expect(requests.some((path) => path.includes('/pagefind/'))).toBe(true);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
	test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
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

test('a slash that is typed into a field stays a slash', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('searchbox');
	await field.click();
	await page.keyboard.type('a/b');
	await expect(field).toHaveValue('a/b');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('the arrows walk through the results, and Enter follows one', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('firehose');
	const first = page.getByRole('dialog').getByRole('link').first();
	await expect(first).toHaveText('Amazon Data Firehose');
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/services/data-firehose/');
});

test('a query in the address is searched, and filters join it there', async ({ page }) => {
	await page.goto('/search/?q=drift');
	await expect(page.getByRole('searchbox')).toHaveValue('drift');
	await expect(page.getByRole('status')).toContainText('pages');
	await page.getByRole('combobox', { name: 'kind' }).selectOption('concept');
	await expect(page).toHaveURL('/search/?q=drift&kind=concept');
	await page.reload();
	await expect(page.getByRole('combobox', { name: 'kind' })).toHaveValue('concept');
	await expect(page.locator('.search-results .age').first()).toContainText('concept');
});

test('the four filters offer values with counts', async ({ page }) => {
	await page.goto('/search/');
	for (const name of ['kind', 'stage', 'category', 'status']) {
		await expect(page.getByRole('combobox', { name }).locator('option').nth(1)).toHaveText(
			/\(\d+\)$/,
		);
	}
});

test('a row says the status of its service', async ({ page }) => {
	await page.goto('/search/?q=model monitor');
	const row = page
		.locator('.search-results li')
		.filter({ has: page.getByRole('link', { name: 'Amazon SageMaker Model Monitor' }) });
	await expect(row).toContainText('closed to new customers');
});

test('nothing found is said', async ({ page }) => {
	for (const term of ['zzzzqqqq', 'xyzzyq']) {
		await page.goto(`/search/?q=${term}`);
		await expect(page.getByRole('status')).toContainText('Nothing was found');
		await expect(page.locator('.search-results li')).toHaveCount(0);
	}
});

test('the form of the home page leads to the results', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('polly');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/search/?q=polly');
	await expect(page.getByRole('link', { name: 'Amazon Polly' })).toBeVisible();
});

test('a search that cannot be loaded says so', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/search/?q=polly');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
});

test('filters alone find pages', async ({ page }) => {
	await page.goto('/search/?kind=concept');
	await expect(page.getByRole('status')).toContainText('pages');
	await expect(page.locator('.search-results li').first()).toContainText('concept');
});

test('a filter that nothing offers is left out', async ({ page }) => {
	await page.goto('/search/?q=polly&status=bogus');
	await expect(page.getByRole('combobox', { name: 'status' })).toHaveValue('');
	await expect(page.getByRole('link', { name: 'Amazon Polly' })).toBeVisible();
});

test('Enter in the field follows the first result', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('data firehose');
	await expect(page.getByRole('dialog').getByRole('link').first()).toHaveText(
		'Amazon Data Firehose',
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/services/data-firehose/');
});

test('the field stays in view while the arrows walk far down', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('model');
	await expect(page.getByRole('dialog').getByRole('link').nth(9)).toBeAttached();
	for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeInViewport();
});
