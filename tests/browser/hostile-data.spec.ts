import { expect, test, type Page } from '@playwright/test';
import { HOSTILE } from '../support/hostile-notes.ts';
import { ask, firstLink } from '../support/search.ts';

/** Leaves ids, listed values, numbers and URLs unchanged, so that the data stays consistent. */
const CLOSED = /^[a-z\d-]*$|^(?:https:\/)?\//;

function spoil(value: unknown): unknown {
	if (typeof value === 'string') return CLOSED.test(value) ? value : `${value} ${HOSTILE}`;
	if (Array.isArray(value)) return value.map(spoil);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)]));
}

/** Lists what the hostile text became on the page, other than text. */
const listInjected = (page: Page) =>
	page
		.locator('img, b, [x-hostile], [onfocus], [onerror]')
		.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)));

/**
 * Appends the hostile text to every text of a partial, except the labels that identify its
 * rows.
 *
 * @param write writes the text: escaped as by the build, or unchanged
 */
async function spoilPartials(page: Page, write: (text: string) => string): Promise<void> {
	await page.route('**/*.htm', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll(
			/>([^<>]+)<(?!\/th><td data-side)/g,
			(_, text: string) => `>${text} ${write(HOSTILE)}<`,
		);
		await route.fulfill({ response, body });
	});
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

test.beforeEach(async ({ page }) => {
	page.on('dialog', (dialog) => {
		throw new Error(`The hostile text ran: ${dialog.message()}`);
	});
	await page.route('**/*.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: spoil(await response.json()) });
	});
	await spoilPartials(page, escapeText);
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

test('the answers of the search show hostile facts as text', async ({ page }) => {
	// With hostile names, the query would match no service.
	await page.unroute('**/*.json');
	await page.goto('/search/?q=serverless+inference+max+payload');
	await expect(page.locator('.search-answer').first()).toContainText(
		'<img src=x onerror=alert(1)>',
	);
	expect(await listInjected(page)).toEqual([]);
});

test('a partial that holds more than the build writes is refused', async ({ page }) => {
	await spoilPartials(page, (text) => text);
	await page.goto('/compare/?s=athena,redshift');
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	expect(await listInjected(page)).toEqual([]);
	await page.goto('/concepts/data-drift/');
	const asked = page.waitForResponse('**/*.htm');
	await page.getByRole('main').getByRole('link', { name: 'Model Monitor' }).first().hover();
	await (await asked).finished();
	await expect(page.getByRole('tooltip')).toHaveCount(0);
	expect(await listInjected(page)).toEqual([]);
});

for (const [what, html] of [
	['a script', '<script>alert(1)</script>'],
	['a picture', '<img src="x" onerror="alert(1)">'],
	['a handler', '<p onclick="alert(1)">a</p>'],
	['an address that runs', '<a href="java&#10;script:alert(1)">a</a>'],
	['a drawing', '<svg><a href="/">a</a></svg>'],
	['a frame', '<iframe src="/"></iframe>'],
	['a form', '<form action="/"></form>'],
	['a style', '<p style="position:fixed">a</p>'],
	['an id', '<p id="main">a</p>'],
	['a template', '<template><img src="x" onerror="alert(1)"></template>'],
	['another namespace', '<math><mi>a</mi></math>'],
] as const)
	test(`a digest with ${what} in it is refused`, async ({ page }) => {
		await page.route('**/athena/digest.htm', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace('</article>', `${html}</article>`);
			await route.fulfill({ response, body });
		});
		await page.goto('/compare/?s=athena,redshift');
		await expect(page.getByRole('status')).toContainText('could not be loaded');
		await expect(page.locator('.compared')).toHaveCount(0);
	});
