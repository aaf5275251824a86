import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { ServiceStates } from '../../src/model/schemas/guide-state.ts';
import { readRecords, storeEntries } from '../support/stored-entries.ts';

type State = {
	version: string;
	services: Record<string, { label: string; status: string; facts: Record<string, string> }>;
};
const state = JSON.parse(readFileSync('dist/state.json', 'utf8')) as State;

/** The storage of a reader whose last visit was November 20, before four changes. */
function makeOlder(): { services: ServiceStates; fact: string; value: string } {
	const services = structuredClone(state.services);
	const monitor = services['sagemaker-model-monitor']!;
	monitor.status = 'open';
	const [fact = '', value = ''] = Object.entries(services['s3']!.facts)[0]!;
	services['s3']!.facts[fact] = '1 byte';
	delete services['polly'];
	services['omega'] = { label: 'Omega', status: 'open', facts: {} };
	return { services: services as ServiceStates, fact, value };
}

/** Returns with this storage. Only the first page finds it unchanged. */
async function comeBack(page: Page, entries: Record<string, string>): Promise<string[]> {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/state.json')) asked.push(pathname);
	});
	await storeEntries(page, entries);
	return asked;
}

const toEntries = (services: ServiceStates) => ({
	'guide.visit': '2026-11-20 aaaaaaaa',
	'guide.seen': JSON.stringify({ form: 1, first: '2026-11-02', services }),
});

const listOf = (page: Page) => page.locator('whats-new');

test('a returning reader sees exactly what changed', async ({ page }) => {
	const { services, fact, value } = makeOlder();
	await comeBack(page, toEntries(services));
	await page.goto('/new/');
	const list = listOf(page);
	await expect(list.getByRole('heading', { level: 2 })).toHaveText([
		'Since your visit on 20 November 2026',
	]);
	await expect(list.getByRole('heading', { level: 3 })).toHaveText([
		/Model Monitor/,
		'S3',
		'New in the guide',
		'No longer in the guide',
	]);
	await expect(list.locator('li')).toHaveText([
		'Was open, is closed to new customers.',
		`${fact}: was 1 byte, is ${value}.`,
		'Polly',
		'Omega',
	]);
	await expect(list.getByRole('link', { name: fact })).toHaveAttribute(
		'href',
		/\/services\/s3\/#numbers$/,
	);
	await expect(list.getByRole('link', { name: /Model Monitor/ })).toHaveAttribute(
		'data-status',
		'closed',
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a version is fetched once across all pages', async ({ page }) => {
	const asked = await comeBack(page, {});
	for (const path of ['/services/s3/', '/', '/new/', '/services/s3/', '/about/']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	expect(asked).toHaveLength(1);
	await page.goto('/new/');
	await expect(listOf(page)).toContainText('this is the first day that this browser remembers');
});

test('every page detects news and announces it without a layout shift', async ({ page }) => {
	await comeBack(page, toEntries(makeOlder().services));
	await page.addInitScript(() => {
		const shifts = { total: 0 };
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.total += (entry as PerformanceEntry & { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const link = page.locator('reader-tools').getByRole('link', { name: /^New to you \(unread\)$/ });
	await page.goto('/services/s3/');
	await expect(link).toBeAttached();
	await page.goto('/');
	const line = page.getByText('New to you: 4 services since 20 Nov 2026');
	await line.scrollIntoViewIfNeeded();
	await expect(line).toBeVisible();
	const total = await page.evaluate(
		() => (window as unknown as { shifts: { total: number } }).shifts.total,
	);
	expect(total).toBe(0);
});

test('news marked as read is cleared and stays cleared', async ({ page }) => {
	await comeBack(page, toEntries(makeOlder().services));
	await page.goto('/new/');
	await page.getByRole('button', { name: 'I have read this' }).click();
	await expect(page.getByRole('status')).toContainText('All read');
	await expect(listOf(page).getByRole('heading')).toHaveCount(0);
	await page.reload();
	await expect(listOf(page)).toContainText('Nothing.');
	await page.goto('/');
	await expect(page.locator('unread-news')).toHaveText('');
});

test('visits can be forgotten, and the next one counts as the first', async ({ page }) => {
	await comeBack(page, toEntries(makeOlder().services));
	await page.goto('/new/');
	await page.getByRole('button', { name: 'Forget my visits' }).click();
	await expect(page.getByRole('status')).toContainText('Forgotten');
	const kept = await page.evaluate(() =>
		Object.keys(localStorage).filter((name) => name.startsWith('guide.')),
	);
	expect(kept).toEqual([]);
	expect(await readRecords(page)).toEqual({});
	await page.reload();
	await expect(listOf(page)).toContainText('this is the first day that this browser remembers');
});

test('damaged entries are set aside, and valid ones are kept', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	const news = { kind: 'status', service: 's3', label: 'S3', before: 'ending', after: 'open' };
	await comeBack(page, {
		'guide.visit': '2026-11-20 aaaaaaaa',
		'guide.seen': '{"form":1,"serv',
		'guide.news': JSON.stringify({
			form: 1,
			batches: [{ since: '2026-11-01', noticed: '2026-11-20', news: [news] }],
		}),
	});
	await page.goto('/new/');
	await expect(listOf(page).locator('li')).toHaveText(['Was ending, is open.']);
	expect(await page.evaluate(() => localStorage.getItem('guide.seen.damaged'))).toBe(
		'{"form":1,"serv',
	);
	await expect(listOf(page)).toContainText('could not be read, so it was set aside.');
	await page.reload();
	await expect(listOf(page).locator('li')).toHaveText(['Was ending, is open.']);
	await expect(listOf(page)).not.toContainText('could not be read');
	expect(errors).toEqual([]);
});

test('the page says that it cannot know what changed if storage is denied', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		// This test is not about the shell's own entries.
		const { getItem, setItem } = Storage.prototype;
		const deny = () => {
			throw new DOMException('Denied', 'SecurityError');
		};
		Storage.prototype.setItem = function (name, text) {
			if (name.startsWith('guide.')) deny();
			setItem.call(this, name, text);
		};
		Storage.prototype.getItem = function (name) {
			return name.startsWith('guide.') ? deny() : getItem.call(this, name);
		};
	});
	const asked = await comeBack(page, {});
	await page.goto('/new/');
	await expect(listOf(page)).toContainText('keeps nothing for this site');
	expect(asked).toEqual([]);
	expect(errors).toEqual([]);
});

test('with data saving on, nothing is fetched until the reader opens the list', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const asked = await comeBack(page, {});
	await page.goto('/services/s3/');
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await page.goto('/new/');
	await expect(listOf(page)).toContainText('first day');
	expect(asked).toHaveLength(1);
});

test('without scripts the page links to the changes and the feed', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/new/');
	await expect(page.getByRole('main')).toContainText('This needs JavaScript');
	await page.getByRole('main').getByRole('link', { name: 'What changed' }).last().click();
	await expect(page).toHaveURL('/status/');
	await context.close();
});
