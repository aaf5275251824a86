import { expect, test, type Page } from '@playwright/test';

const UPDATED = 'The guide has been updated since you opened this page.';

/** How a host responds for files that a deployment removed: with nothing, or with a page. */
const answers = {
	nothing: { status: 404, body: '' },
	'a page that says so': { status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' },
	'a page as if all were well': { status: 200, contentType: 'text/html', body: '<h1>Home</h1>' },
};

/**
 * Removes all scripts and style sheets that are not loaded yet, as a deployment does. A fresh page
 * has its own.
 */
async function deploy(page: Page, answer: object = answers.nothing): Promise<void> {
	await page.route('**/_astro/**', (route) => route.fulfill(answer));
}

function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	return errors;
}

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: UPDATED });
const reloadButton = (page: Page) => notice(page).getByRole('button', { name: 'Reload' });

for (const [kind, answer] of Object.entries(answers))
	test(`a search after a deployment continues on a fresh page if the host sends ${kind}`, async ({
		page,
	}) => {
		const errors = collectErrors(page);
		await page.goto('/services/s3/');
		await deploy(page, answer);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('data drift');
		await expect(notice(page)).toBeVisible();
		await page.unroute('**/_astro/**');
		await reloadButton(page).click();
		await expect(page).toHaveURL(/\/search\/\?q=data(\+|%20)drift/);
		await expect(page.locator('.search-results li').first()).toBeVisible();
		expect(errors).toEqual([]);
	});

test.describe('after a deployment', () => {
	test('the list of shortcuts says so', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/services/s3/');
		await deploy(page);
		await page.keyboard.press('?');
		await expect(notice(page)).toBeVisible();
		await page.unroute('**/_astro/**');
		await Promise.all([page.waitForEvent('load'), reloadButton(page).click()]);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		expect(errors).toEqual([]);
	});

	test('a hover card says so once', async ({ page }) => {
		const errors = collectErrors(page);
		await page.goto('/stages/deployment/');
		await deploy(page);
		const links = page.getByRole('main').locator('a[href^="/services/"]');
		await links.first().hover();
		await expect(notice(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(notice(page)).toBeHidden();
		const tried = page.waitForRequest(/hover-card/).catch(() => undefined);
		await links.last().hover();
		await Promise.race([tried, page.waitForTimeout(1000)]);
		await expect(notice(page)).toBeHidden();
		expect(errors).toEqual([]);
	});

	test('the search box of the home page says so, and passes its query on', async ({ page }) => {
		await page.goto('/');
		await deploy(page);
		const field = page.getByRole('main').getByRole('searchbox');
		await field.click();
		await field.pressSequentially('kinesis');
		await expect(notice(page)).toBeVisible();
		await page.unroute('**/_astro/**');
		await reloadButton(page).click();
		await expect(page).toHaveURL(/\/search\/\?q=kinesis/);
	});

	test('an open search says so when its data is gone', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('searchbox').waitFor();
		await page.route('**/search/*.json', (route) => route.fulfill(answers.nothing));
		await page.reload();
		await page.getByRole('searchbox').fill('drift');
		await expect(page.getByRole('status').first()).toContainText(UPDATED);
		await expect(reloadButton(page)).toBeVisible();
	});

	test('data in another format is not read', async ({ page }) => {
		await page.route('**/search/names.json', async (route) => {
			const response = await route.fetch();
			const data = (await response.json()) as object;
			await route.fulfill({ response, json: { ...data, form: 2, services: 'elsewhere' } });
		});
		await page.goto('/search/?q=drift');
		await expect(reloadButton(page)).toBeVisible();
	});

	test('the full text says so', async ({ page }) => {
		await page.goto('/search/?q=drift');
		await page.locator('.search-results li').first().waitFor();
		await page.route('**/pagefind/**', (route) => route.fulfill(answers.nothing));
		await page.getByRole('button', { name: /full text/ }).click();
		await expect(page.getByRole('status').filter({ hasText: UPDATED })).toBeVisible();
		await expect(reloadButton(page)).toBeVisible();
	});

	test('a comparison says so', async ({ page }) => {
		await page.route('**/digest.htm', (route) => route.fulfill(answers.nothing));
		await page.goto('/compare/?s=athena,redshift');
		await expect(page.getByRole('main')).toContainText(UPDATED);
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	});
});

for (const path of ['/new/', '/choose/?task=speech', '/compare/?s=athena,redshift', '/services/'])
	test(`${path} from an old cache reloads itself once`, async ({ page }) => {
		let opened = 0;
		page.on('domcontentloaded', () => (opened += 1));
		await page.route(/(whats-new|service-chooser|service-comparison|list-filter)\./, (route) =>
			route.fulfill(answers.nothing),
		);
		await page.goto(path);
		await expect(reloadButton(page)).toBeVisible();
		expect(opened).toBe(2);
	});

test('an old page recovers if the fresh one has its script', async ({ page }) => {
	let asked = 0;
	await page.route(/whats-new\./, (route) => {
		asked += 1;
		return asked === 1 ? route.fulfill(answers.nothing) : route.continue();
	});
	await page.goto('/new/');
	await expect(page.locator('whats-new [role=status]')).toContainText('first day');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('no page reloads while offline', async ({ page, context }) => {
	const errors = collectErrors(page);
	await page.goto('/services/s3/');
	await context.setOffline(true);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('drift');
	const said = page.getByRole('alert').filter({ hasText: 'Is the connection there?' });
	await expect(said).toBeVisible();
	await expect(said.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('drift');
	expect(errors).toEqual([]);
});
