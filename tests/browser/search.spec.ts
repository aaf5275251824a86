import { expect, test } from '@playwright/test';
import { firstLink, rows, status } from '../support/search.ts';

test.describe('what is found', () => {
	for (const [query, name] of [
		['kds', 'Amazon Kinesis Data Streams'],
		['a2i', 'Amazon Augmented AI'],
		['turn speech into text', 'Amazon Transcribe'],
		['turn text into speech', 'Amazon Polly'],
		['high variance', 'Overfitting and underfitting'],
	] as const) {
		test(`${query} finds ${name}`, async ({ page }) => {
			await page.goto(`/search/?q=${query}`);
			await expect(firstLink(page)).toHaveText(name);
		});
	}

	test('a former name shows the current name', async ({ page }) => {
		await page.goto('/search/?q=codewhisperer');
		await expect(firstLink(page)).toHaveText('Amazon Q Developer');
		await expect(rows(page).first()).toContainText('CodeWhisperer, now Amazon Q Developer');
		await page.goto('/search/?q=kinesis firehose');
		await expect(rows(page).first()).toContainText('Firehose, now Amazon Data Firehose');
	});

	test('a result shows its location and status, and marks the match', async ({ page }) => {
		await page.goto('/search/?q=model monitor');
		const row = rows(page).filter({
			has: page.getByRole('link', { name: 'Amazon SageMaker Model Monitor' }),
		});
		await expect(row).toContainText('Monitoring / Model quality / capability');
		await expect(row.locator('[data-status=closed]')).toHaveText('closed to new customers');
		await expect(row.locator('mark').first()).toHaveText('Model');
	});

	test('a typo is corrected, with a link to the original query', async ({ page }) => {
		await page.goto('/search/?q=sagemker');
		await expect(page.locator('.search-notes')).toContainText('Showing results for sagemaker');
		await expect(firstLink(page)).toHaveText('Amazon SageMaker AI');
		await page.getByRole('button', { name: 'Search for “sagemker” as typed' }).click();
		await expect(status(page)).toContainText('Nothing goes by “sagemker”');
		await expect(page).toHaveURL('/search/?q=sagemker&typed=');
		await page.goBack();
		await expect(page.locator('.search-notes')).toContainText('Showing results for sagemaker');
	});

	test('two services with a comparing word find their look-alike page first', async ({ page }) => {
		await page.goto('/search/?q=firehose vs data streams');
		await expect(firstLink(page)).toHaveAttribute('href', /^\/lookalikes\//);
	});

	test('two services without a comparing word can be set side by side', async ({ page }) => {
		await page.goto('/search/?q=polly vs athena');
		await page
			.getByRole('link', { name: 'Set Amazon Polly and Amazon Athena side by side' })
			.click();
		await expect(page).toHaveURL('/compare/?s=polly,athena');
	});

	test('a query for a number shows the fact, its source and its date', async ({ page }) => {
		await page.goto('/search/?q=serverless inference max payload');
		const answer = page.locator('.search-answer').first();
		await expect(answer.locator('.value')).toHaveText('up to 4 MB');
		await expect(answer.getByRole('link').last()).toHaveAttribute('href', /^https:\/\/docs\.aws/);
		await expect(answer.locator('time')).toHaveText(/^\d{4}-\d\d-\d\d$/);
	});

	test('a query for a section links to it', async ({ page }) => {
		await page.goto('/search/?q=polly pricing');
		await rows(page).first().getByRole('link', { name: 'Pricing' }).click();
		await expect(page).toHaveURL('/services/polly/#pricing');
	});

	test('no results means the nearest names and the map, not an empty box', async ({ page }) => {
		await page.goto('/search/?q=xyzzyq');
		await expect(status(page)).toContainText('Nothing goes by');
		await expect(rows(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'map of the lifecycle' })).toBeVisible();
		await page.goto('/search/?q=kinisys&typed=');
		await expect(page.locator('.search-notes').getByRole('link').first()).toBeVisible();
	});

	test('an empty query offers linked examples', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('button', { name: 'codewhisperer' }).click();
		await expect(firstLink(page)).toHaveText('Amazon Q Developer');
		await expect(page).toHaveURL('/search/?q=codewhisperer');
	});

	test('the query stays text', async ({ page }) => {
		const query = '<img src=x onerror="document.title=1"> rekonition';
		await page.goto(`/search/?q=${encodeURIComponent(query)}`);
		await expect(page.locator('.search-notes')).toContainText('<img');
		await expect(page.locator('guide-search img')).toHaveCount(0);
		await expect(page).toHaveTitle(/Search/);
	});
});

test.describe('URL and filters', () => {
	test('the URL has the query and the filters, and Back removes the filters', async ({ page }) => {
		await page.goto('/search/?q=drift');
		await expect(page.getByRole('searchbox')).toHaveValue('drift');
		await expect(status(page)).toContainText('pages');
		await page.getByRole('combobox', { name: 'kind' }).selectOption('concept');
		await expect(page).toHaveURL('/search/?q=drift&kind=concept');
		await expect(rows(page).locator('.age').first()).toContainText('concept');
		await page.reload();
		await expect(page.getByRole('combobox', { name: 'kind' })).toHaveValue('concept');
		await page.goBack();
		await expect(page.getByRole('combobox', { name: 'kind' })).toHaveValue('');
		await expect(page).toHaveURL('/search/?q=drift');
	});

	test('Back returns from a result to the results', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('searchbox').fill('polly');
		await firstLink(page).click();
		await expect(page).toHaveURL('/services/polly/');
		await page.goBack();
		await expect(page.getByRole('searchbox')).toHaveValue('polly');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
	});

	test('the four filters offer values with correct counts', async ({ page }) => {
		const words = page.waitForResponse('**/search/words.json');
		await page.goto('/search/?q=drift');
		await words;
		// The concepts load with the words.
		await expect(page.getByRole('combobox', { name: 'kind' })).toContainText('concept');
		for (const name of ['kind', 'stage', 'category', 'status']) {
			const select = page.getByRole('combobox', { name });
			const option = select.locator('option').nth(1);
			await expect(option).toHaveText(/\(\d+\)$/);
			const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
			await select.selectOption({ index: 1 });
			await expect(status(page)).toContainText(count === 1 ? '1 page' : `${count} pages`);
			await select.selectOption('');
		}
	});

	test('filters alone find pages', async ({ page }) => {
		await page.goto('/search/?kind=concept');
		await expect(status(page)).toContainText('pages');
		await expect(rows(page).first()).toContainText('concept');
		await page.goto('/search/?status=ended');
		await expect(rows(page).first().locator('[data-status=ended]')).toBeVisible();
	});

	test('a filter without values is omitted', async ({ page }) => {
		await page.goto('/search/?q=polly&status=bogus');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		await expect(page.getByRole('combobox', { name: 'status' })).toHaveValue('');
	});

	test('a filter that excludes everything is named', async ({ page }) => {
		await page.goto('/search/?kind=exam&status=ended');
		await expect(status(page)).toContainText('Fewer filters');
	});

	test('more results load on request, and the first one gets the focus', async ({ page }) => {
		await page.goto('/search/?kind=service');
		await expect(rows(page).nth(9)).toBeVisible();
		await expect(rows(page).nth(10)).toBeHidden();
		await page.getByRole('button', { name: /^Show 10 more of \d+$/ }).click();
		await expect(rows(page).nth(10).getByRole('link').first()).toBeFocused();
	});
});

test.describe('the box of the home page', () => {
	test('searches while the reader types', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('searchbox').pressSequentially('polly');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
	});

	test('leads to the whole search', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('searchbox').fill('polly');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/search/?q=polly');
		await expect(firstLink(page)).toHaveText('Amazon Polly');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the search box opens the list of all services', async ({ page }) => {
		await page.goto('/services/polly/');
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await page.getByRole('main').getByRole('link', { name: 'all services' }).click();
		await expect(page).toHaveURL('/services/');
	});
});
