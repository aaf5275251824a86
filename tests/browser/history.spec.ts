import { expect, test, type Page } from '@playwright/test';
import { firstLink, rows, status } from '../support/search.ts';

/**
 * Counts the changes of the URL. Each fails while `window.isFull` is true, as in Safari after 100
 * in ten seconds.
 */
async function watchHistory(page: Page, isFull: boolean): Promise<void> {
	await page.addInitScript((isFull) => {
		const watched = Object.assign(window, { changes: 0, isFull });
		for (const name of ['pushState', 'replaceState'] as const) {
			const original = history[name].bind(history);
			history[name] = (...change) => {
				watched.changes += 1;
				if (watched.isFull) throw new DOMException('Too many calls.', 'SecurityError');
				original(...change);
			};
		}
	}, isFull);
}

const countChanges = (page: Page) =>
	page.evaluate(() => (window as unknown as { changes: number }).changes);
const setFull = (page: Page, isFull: boolean) =>
	page.evaluate((isFull) => Object.assign(window, { isFull }), isFull);

test.describe('how often the URL changes', () => {
	test('holding Backspace changes it a few times, and it has the final query', async ({ page }) => {
		await watchHistory(page, false);
		await page.clock.install();
		await page.goto(`/search/?q=${'polly '.repeat(25).trim()}`);
		const field = page.getByRole('searchbox');
		await field.focus();
		await page.keyboard.press('End');
		const before = await countChanges(page);
		for (let key = 0; key < 144; key += 1) await page.keyboard.press('Backspace');
		await expect(field).toHaveValue('polly');
		expect((await countChanges(page)) - before).toBeLessThan(5);
		await page.clock.runFor(1_000);
		await expect(page).toHaveURL('/search/?q=polly');
		expect((await countChanges(page)) - before).toBeLessThan(8);
	});

	test('stepping quickly through a select adds one or two history entries', async ({ page }) => {
		await watchHistory(page, false);
		await page.goto('/search/?q=drift');
		const kind = page.getByRole('combobox', { name: 'kind' });
		await expect(kind).toContainText('concept');
		await page.clock.install();
		const before = await countChanges(page);
		await kind.evaluate((select: HTMLSelectElement) => {
			for (let change = 0; change < 60; change += 1) {
				select.selectedIndex = change % 2;
				select.dispatchEvent(new Event('input', { bubbles: true }));
			}
		});
		await page.clock.runFor(1_000);
		expect((await countChanges(page)) - before).toBeLessThan(8);
	});

	for (const path of ['/choose/', '/services/', '/algorithms/'])
		test(`a filter of ${path} that changes quickly changes it a few times`, async ({ page }) => {
			await watchHistory(page, false);
			await page.goto(path);
			await page.clock.install();
			const before = await countChanges(page);
			const select = page.getByRole('main').locator('select').first();
			await select.evaluate((element: HTMLSelectElement) => {
				for (let change = 0; change < 120; change += 1) {
					element.selectedIndex = 1 + (change % (element.options.length - 1));
					element.dispatchEvent(new Event('input', { bubbles: true }));
				}
			});
			await page.clock.runFor(1_000);
			expect((await countChanges(page)) - before).toBeLessThan(5);
			const name = await select.getAttribute('name');
			await expect(page).toHaveURL(`${path}?${name}=${await select.inputValue()}`);
		});

	test('the URL has the last query even if the reader leaves at once', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('searchbox').pressSequentially('polly');
		await page.getByRole('navigation').getByRole('link').first().click();
		await page.waitForURL((url) => url.pathname !== '/search/');
		await page.goBack();
		await expect(page).toHaveURL('/search/?q=polly');
		await page.getByRole('searchbox').press('End');
		await page.getByRole('searchbox').pressSequentially(' voice');
		await page.goto('/about/');
		await page.goBack();
		await expect(page).toHaveURL('/search/?q=polly+voice');
	});
});

test.describe('a URL that cannot be changed', () => {
	test.beforeEach(async ({ page }) => {
		await watchHistory(page, true);
	});

	test('does not break the search, its filters and more results', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.goto('/search/');
		await page.getByRole('searchbox').pressSequentially('drift');
		await expect(status(page)).toContainText('pages');
		await page.getByRole('combobox', { name: 'kind' }).selectOption('concept');
		await expect(rows(page).first()).toContainText('concept');
		await page.getByRole('searchbox').fill('model');
		await page.getByRole('combobox', { name: 'kind' }).selectOption('');
		await page.getByRole('button', { name: /^Show 10 more/ }).click();
		await expect(rows(page).nth(10)).toBeVisible();
		await expect(status(page)).not.toContainText('could not be loaded');
		expect(errors).toEqual([]);
	});

	test('does not break the comparison', async ({ page }) => {
		await page.goto('/compare/?s=athena');
		// Without its script the form is sent, and the service in the address is lost.
		await page.locator('service-comparison[data-state]').waitFor();
		const field = page.getByRole('combobox', { name: 'Add a service' });
		for (const name of ['Redshift', 'Glue']) {
			await field.fill(name);
			await field.press('Enter');
			await expect(
				page.getByRole('button', { name: new RegExp(`^Remove .*${name}`) }),
			).toBeVisible();
		}
		await page.getByRole('button', { name: /^Remove .*Redshift/ }).click();
		await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
		await page.getByRole('checkbox', { name: 'Only differences' }).check();
		await expect(page.locator('tr[data-same]').first()).toBeHidden();
	});

	test('does not break the choice and the lists', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.goto('/choose/');
		await page.getByRole('radio').first().check();
		await expect(page.getByRole('table')).toHaveCount(1);
		for (const path of ['/services/', '/algorithms/']) {
			await page.goto(path);
			await page.getByRole('main').locator('select').first().selectOption({ index: 1 });
			await expect(page.locator('list-filter [data-item][hidden]').first()).toBeAttached();
		}
		expect(errors).toEqual([]);
	});

	test('changes as soon as it can', async ({ page }) => {
		await page.goto('/search/');
		await page.getByRole('searchbox').pressSequentially('pol');
		await expect(firstLink(page)).toBeVisible();
		await setFull(page, false);
		await page.getByRole('searchbox').pressSequentially('ly');
		await expect(page).toHaveURL('/search/?q=polly');
	});
});
