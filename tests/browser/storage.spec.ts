import { expect, test, type Page } from '@playwright/test';
import { getPageKind, openPage } from '../support/page-kinds.ts';
import { readRecords, storeEntries } from '../support/stored-entries.ts';

/** Faults of browser storage, each as a script that runs before those of the page. */
const faults = {
	denied: () => {
		const get = (): never => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get, configurable: true });
		Object.defineProperty(navigator, 'locks', {
			value: { request: () => Promise.reject(new DOMException('Denied', 'SecurityError')) },
		});
	},
	missing: () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { get: () => null, configurable: true });
		Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
	},
	full: () => {
		const deny = (): never => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
		Storage.prototype.setItem = deny;
		IDBObjectStore.prototype.put = deny;
	},
	foreign: () => {
		const text = '{"theme":"purple","size":1e999}';
		for (const name of ['starlight-theme', 'guide.visit', 'guide.seen', 'guide.news', 'guide.keys'])
			localStorage.setItem(name, localStorage.getItem(name) ?? text);
		sessionStorage.setItem('sl-sidebar-state', text);
	},
	damaged: () => {
		const text = `"]<img src=x onerror=alert(1)>`;
		for (const name of ['starlight-theme', 'guide.visit', 'guide.seen', 'guide.news', 'guide.keys'])
			localStorage.setItem(name, localStorage.getItem(name) ?? text);
		sessionStorage.setItem('sl-sidebar-state', '{"open":null,"hash":[');
	},
};

/** The kinds of page that have their own scripts. */
const scripted = ['home', 'services', 'new', 'search', 'choose-task', 'compare-two', 'not-found'];

/** Breaks the storage of all following pages, and collects the errors they report. */
async function breakStorage(page: Page, fault: keyof typeof faults): Promise<string[]> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => {
		// The browser logs the 404 of a missing page.
		if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
	});
	await page.addInitScript(faults[fault]);
	return errors;
}

const themeOf = (page: Page) => page.locator('html');
const picker = (page: Page) => page.locator('header').getByLabel('Select theme');

for (const fault of Object.keys(faults) as (keyof typeof faults)[]) {
	test.describe(`with storage that is ${fault}`, () => {
		for (const colorScheme of ['light', 'dark'] as const)
			test(`the page follows a ${colorScheme} system, and a choice is kept`, async ({ page }) => {
				const errors = await breakStorage(page, fault);
				await page.emulateMedia({ colorScheme });
				await page.goto('/services/s3/');
				await expect(themeOf(page)).toHaveAttribute('data-theme', colorScheme);
				await expect(picker(page)).toHaveValue('auto');
				const other = colorScheme === 'light' ? 'dark' : 'light';
				await page.emulateMedia({ colorScheme: other });
				await expect(themeOf(page)).toHaveAttribute('data-theme', other);
				await picker(page).selectOption(colorScheme);
				await expect(themeOf(page)).toHaveAttribute('data-theme', colorScheme);
				await page.emulateMedia({ colorScheme });
				await page.emulateMedia({ colorScheme: other });
				await expect(themeOf(page)).toHaveAttribute('data-theme', colorScheme);
				await picker(page).selectOption('auto');
				await expect(themeOf(page)).toHaveAttribute('data-theme', other);
				expect(errors).toEqual([]);
			});

		test('every page with its own scripts opens without an error', async ({ page }) => {
			const errors = await breakStorage(page, fault);
			for (const kind of scripted.map(getPageKind)) {
				await openPage(page, kind);
				await page.waitForLoadState('networkidle');
				expect(errors, kind.path).toEqual([]);
			}
		});

		test('single keys can be turned off and on again', async ({ page }) => {
			const errors = await breakStorage(page, fault);
			await page.goto('/services/s3/');
			await page.keyboard.press('?');
			const keys = page.getByRole('switch', { name: 'Single keys' });
			await keys.uncheck();
			await page.keyboard.press('Escape');
			await page.keyboard.press('/');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await page.locator('reader-tools').getByRole('button', { name: 'Keys' }).click();
			await keys.check();
			await page.keyboard.press('Escape');
			await page.keyboard.press('/');
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(errors).toEqual([]);
		});

		test('search, hover card, chooser, comparison and filters work', async ({ page }) => {
			const errors = await breakStorage(page, fault);
			await page.goto('/stages/deployment/');
			const link = page.getByRole('main').locator('a[href^="/services/"]').first();
			await link.hover();
			await expect(page.getByRole('tooltip')).toBeVisible();
			await page.keyboard.press('Control+k');
			await page.keyboard.type('drift');
			await expect(page.locator('.search-results li').first()).toBeVisible();
			await page.goto('/choose/?task=speech');
			await expect(page.locator('.task-table[data-chosen]')).toBeVisible();
			await page.goto('/compare/?s=athena,redshift');
			await expect(page.locator('.compared tbody tr').first()).toBeVisible();
			await page.goto('/services/');
			await page.locator('list-filter select').first().selectOption({ index: 1 });
			await expect(page.locator('list-filter output')).not.toHaveText(/^(\d+) of \1$/);
			expect(errors).toEqual([]);
		});

		test('the sidebar can be collapsed', async ({ page }) => {
			const errors = await breakStorage(page, fault);
			await page.goto('/services/s3/');
			const group = page.locator('nav.sidebar details').first();
			const isOpen = await group.evaluate((details) => (details as HTMLDetailsElement).open);
			await group.locator('summary').click();
			await expect(group).toHaveJSProperty('open', !isOpen);
			expect(errors).toEqual([]);
		});
	});
}

test('unreadable entries are set aside, and an invalid theme stays in place', async ({ page }) => {
	const errors = await breakStorage(page, 'foreign');
	await page.goto('/new/');
	const list = page.locator('whats-new');
	await expect(list).toContainText('this is the first day');
	await expect(list).toContainText('could not be read, so it was set aside.');
	const text = '{"theme":"purple","size":1e999}';
	const held = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
	expect(held).toMatchObject({
		'starlight-theme': text,
		'guide.keys': text,
		'guide.visit.damaged': text,
		'guide.seen.damaged': text,
		'guide.news.damaged': text,
	});
	expect(errors).toEqual([]);
});

test('the list of shortcuts says once that the choice could not be read', async ({ page }) => {
	await storeEntries(page, { 'guide.keys': '{"theme":"purple"}' });
	const sheet = page.getByRole('dialog', { name: 'Keys' });
	for (const isSaid of [true, false]) {
		await page.goto('/services/s3/');
		await page.keyboard.press('?');
		await expect(sheet.getByRole('switch')).toBeChecked();
		await expect(sheet.getByText('could not be read')).toHaveCount(isSaid ? 1 : 0);
	}
});

test.describe('what a newer version of the guide stored', () => {
	const entries = {
		'guide.visit': '{"form":2,"day":"2026-11-20"}',
		'guide.keys': '{"form":2,"choice":"off"}',
		'guide.news': '{"form":2}',
		'guide.seen': '{"form":9}',
	};
	const readEntries = (page: Page) =>
		page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

	test('stays unchanged on every page, and the news page says why', async ({ page }) => {
		await storeEntries(page, entries);
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		for (const path of ['/services/s3/', '/', '/new/']) {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			await page.keyboard.press('?');
			await page.getByRole('dialog', { name: 'Keys' }).getByRole('switch').uncheck();
			expect(await readEntries(page)).toMatchObject(entries);
		}
		await expect(page.getByRole('main').getByRole('status')).toContainText(
			'A newer version of this guide saved your visits.',
		);
		expect(errors).toEqual([]);
	});

	test('is removed when the reader forgets all visits', async ({ page }) => {
		await storeEntries(page, entries);
		await page.goto('/new/');
		await page.getByRole('button', { name: 'Forget my visits' }).click();
		await expect(page.getByRole('status')).toContainText('Forgotten');
		expect(Object.keys(await readEntries(page)).filter((name) => name in entries)).toEqual([
			'guide.keys',
		]);
	});
});

test('the seen state moves into the database, and local storage keeps the rest', async ({
	page,
}) => {
	const services = { s3: { label: 'S3', status: 'open', facts: {} } };
	await storeEntries(page, {
		'guide.visit': '2026-11-20 aaaaaaaa',
		'guide.seen': JSON.stringify({ form: 1, first: '2026-11-02', services }),
	});
	await page.goto('/new/');
	await expect(page.getByRole('heading', { name: 'Since your visit on' })).toBeVisible();
	const { seen } = await readRecords(page);
	expect(seen).toMatchObject({ form: 2, first: '2026-11-02' });
	const names = await page.evaluate(() => Object.keys(localStorage));
	expect(names).not.toContain('guide.seen');
});

test('only one of two tabs opened at once finds the news', async ({ context }) => {
	const pages = [await context.newPage(), await context.newPage()];
	const [first, second] = pages as [Page, Page];
	await storeEntries(first, {
		'guide.visit': '2026-11-20 aaaaaaaa',
		'guide.seen': '{"form":1,"first":"2026-11-02","services":{}}',
	});
	await Promise.all(pages.map((page) => page.goto('/services/s3/')));
	await Promise.all(pages.map((page) => page.waitForLoadState('networkidle')));
	await second.goto('/new/');
	await expect(second.locator('whats-new h2')).toHaveCount(1);
});
