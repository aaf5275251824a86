import { expect, test, type Page } from '@playwright/test';

const table = (page: Page) => page.locator('.compared');
const readTable = (page: Page) =>
	table(page).evaluate((element) =>
		[...element.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('th, td')].map((cell) => {
				const copy = cell.cloneNode(true) as Element;
				copy.querySelector('.compared-verdict')?.remove();
				return (copy.textContent ?? '').replaceAll(/\s+/g, '');
			}),
		),
	);

test('two services show side by side with differences marked, also after a reload', async ({
	page,
}) => {
	await page.goto('/compare/?s=athena,redshift');
	await expect(table(page).getByRole('columnheader', { name: 'Athena' })).toBeVisible();
	await expect(page.getByRole('status')).toContainText(
		/Athena and Redshift: \d+ of \d+ rows differ/,
	);
	await expect(page.locator('tr[data-differs]').first()).toContainText('differs');
	const before = await readTable(page);
	await page.reload();
	await expect(table(page)).toBeVisible();
	expect(await readTable(page)).toEqual(before);
});

test('the free comparison has the rows of a look-alike page, word for word', async ({ page }) => {
	await page.goto('/lookalikes/streams-firehose-msk/');
	const own = await readTable(page);
	await page.getByRole('link', { name: 'Compare them freely' }).click();
	await expect(table(page)).toBeVisible();
	const free = await readTable(page);
	for (const row of own) expect(free).toContainEqual(row);
});

test('a side can be added by a former name and removed, and Back works', async ({ page }) => {
	await page.goto('/compare/?s=athena');
	// Until its script has loaded, the form submits only the typed service.
	await page.locator('service-comparison[data-state="one"]').waitFor();
	const field = page.getByRole('combobox', { name: 'Add a service' });
	await field.fill('Kinesis Data Firehose');
	await field.press('Enter');
	await expect(page).toHaveURL('/compare/?s=athena,data-firehose');
	await expect(table(page).getByRole('columnheader')).toHaveCount(2);
	await page.getByRole('button', { name: 'Remove Athena' }).click();
	await expect(page).toHaveURL('/compare/?s=data-firehose');
	await page.goBack();
	await expect(table(page).getByRole('columnheader')).toHaveCount(2);
});

test('an unknown name is reported with the nearest names, and the rest is shown', async ({
	page,
}) => {
	await page.goto('/compare/?s=athena,redshfit');
	const told = page.getByRole('alert');
	await expect(told).toContainText('“redshfit”, which is no service of the guide');
	await told.getByRole('link', { name: 'Redshift' }).first().click();
	await expect(page).toHaveURL('/compare/?s=athena,redshift');
});

test('only the first four of more than four services are shown', async ({ page }) => {
	await page.goto('/compare/?s=athena,redshift,glue,emr,s3');
	await expect(table(page).getByRole('columnheader')).toHaveCount(4);
	await expect(page.getByRole('alert')).toContainText('the first 4 are shown');
});

test('equal rows can be hidden', async ({ page }) => {
	await page.goto('/compare/?s=athena,redshift');
	const same = page.locator('tr[data-same]').first();
	await expect(same).toBeVisible();
	await page.getByRole('checkbox', { name: 'Only differences' }).check();
	await expect(same).toBeHidden();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Only differences' })).toBeChecked();
});

test('a comparison that fails to load says so and offers a retry', async ({ page }) => {
	await page.route('**/digest.htm', (route) => route.abort());
	await page.goto('/compare/?s=athena,redshift');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await page.unroute('**/digest.htm');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(table(page)).toBeVisible();
});

test('a service has the same link and status mark above the table and in it', async ({ page }) => {
	await page.goto('/compare/?s=athena,s3-select');
	await expect(table(page)).toBeVisible();
	const chips = page.getByRole('list', { name: 'Side by side' }).getByRole('link');
	const heads = table(page).getByRole('columnheader').getByRole('link');
	const drawn = (links: typeof chips) =>
		links.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
	expect(await drawn(chips)).toEqual(await drawn(heads));
	expect((await drawn(chips)).join()).toContain('data-status="closed"');
});

test('a cell of the free comparison has the same elements as on a look-alike page', async ({
	page,
}) => {
	const readCells = () =>
		table(page).evaluate((element) =>
			[...element.querySelectorAll('tbody td')].map((cell) => cell.innerHTML),
		);
	await page.goto('/lookalikes/streams-firehose-msk/');
	const own = await readCells();
	await page.getByRole('link', { name: 'Compare them freely' }).click();
	await page.locator('service-comparison[data-state="table"]').waitFor();
	expect(await readCells()).toEqual(expect.arrayContaining(own));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the ready-made comparisons show', async ({ page }) => {
		await page.goto('/compare/?s=athena,redshift');
		await expect(page.getByRole('main')).toContainText('Comparing freely needs JavaScript');
		await expect(page.getByRole('combobox', { name: 'Add a service' })).toBeHidden();
		await page.getByRole('link', { name: 'Athena or Redshift' }).click();
		await expect(page).toHaveURL('/lookalikes/athena-or-redshift/');
	});
});
