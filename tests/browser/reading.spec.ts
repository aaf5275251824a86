import { expect, test } from '@playwright/test';

test('no page violates its own policy or logs an error', async ({ page }) => {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	for (const path of [
		'/',
		'/services/',
		'/services/s3/',
		'/stages/training/',
		'/concepts/data-drift/',
		'/status/',
		'/about/',
	]) {
		await page.goto(path);
	}
	await page.keyboard.press('/');
	await page.keyboard.type('polly');
	await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
	expect(problems).toEqual([]);
});

test('nothing is requested from another host', async ({ page }) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
	for (const path of ['/', '/services/s3/', '/search/?q=s3']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	expect([...hosts]).toEqual(['localhost']);
});

test('filters narrow the list of services, and the URL keeps them', async ({ page }) => {
	await page.goto('/services/');
	const count = page.locator('output');
	const all = await count.textContent();
	await page.getByRole('combobox', { name: 'Status' }).selectOption('ended');
	await expect(count).not.toHaveText(all ?? '');
	await expect(page).toHaveURL('/services/?status=ended');
	await expect(page.getByRole('main').getByRole('link', { name: 'Mechanical Turk' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Polly' })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Speech' })).toBeHidden();
	await page.reload();
	await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('ended');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(count).toHaveText(all ?? '');
});

test('a stage and a status together narrow further', async ({ page }) => {
	await page.goto('/services/?stage=labelling&status=open');
	await expect(page.getByRole('main').getByRole('link', { name: 'Mechanical Turk' })).toBeHidden();
});

test('a chosen theme is kept', async ({ page }) => {
	await page.goto('/services/s3/');
	await page.getByRole('banner').getByRole('combobox').selectOption('dark');
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const dark = await paper();
	await page.goto('/services/glue/');
	expect(await paper()).toBe(dark);
	await page.getByRole('banner').getByRole('combobox').selectOption('light');
	expect(await paper()).not.toBe(dark);
});

test('the keyboard alone reaches the note past the header, and the next pages', async ({
	page,
}) => {
	await page.goto('/services/kinesis-data-streams/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
	const next = page.getByRole('link', { name: /^Next/ });
	await next.focus();
	const outline = await next.evaluate((element) => getComputedStyle(element).outlineStyle);
	expect(outline).toBe('solid');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/services/data-firehose/');
});

test('the skip link is readable when it shows', async ({ page }) => {
	await page.goto('/services/s3/');
	await page.keyboard.press('Tab');
	const colours = await page.getByRole('link', { name: 'Skip to content' }).evaluate((link) => {
		const { color, backgroundColor } = getComputedStyle(link);
		return [color, backgroundColor];
	});
	expect(colours[0]).not.toBe(colours[1]);
});

test('nothing covers the next link at the end of a long page', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/services/s3/');
	await page.keyboard.press('End');
	const next = page.getByRole('link', { name: /^Next/ });
	const href = (await next.getAttribute('href')) ?? '';
	await next.click();
	await expect(page).toHaveURL(href);
});

test('the printout has the note, and nothing that only a screen needs', async ({ page }) => {
	await page.goto('/services/sagemaker-model-monitor/');
	await page.emulateMedia({ media: 'print' });
	for (const name of ['Stages of the lifecycle', 'On this page', 'Footer'])
		await expect(page.getByRole('navigation', { name })).toBeHidden();
	await expect(page.getByRole('combobox')).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Numbers' })).toBeVisible();
	const header = page.getByRole('banner');
	expect(await header.evaluate((element) => getComputedStyle(element).position)).not.toBe('fixed');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the menu opens, contains the stage and closes', async ({ page }) => {
		await page.goto('/services/s3/');
		const link = page
			.getByRole('navigation', { name: 'Main' })
			.last()
			.getByRole('link', { name: 'S3 Tables' });
		await expect(link).toBeHidden();
		await page.getByRole('button', { name: 'Menu' }).click();
		await expect(link).toBeVisible();
		await expect(
			page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Services' }),
		).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(link).toBeHidden();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, colorScheme: 'light' });

	test('a note is complete, and its links work', async ({ page }) => {
		await page.goto('/services/sagemaker-model-monitor/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Amazon SageMaker Model Monitor',
		);
		for (const name of [
			'Where it sits',
			'Features',
			'How it works',
			'Numbers',
			'Look-alikes',
			'Remarks',
			'Sources',
		]) {
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		}
		await page.getByRole('article').getByRole('link', { name: 'CloudWatch' }).first().click();
		await expect(page).toHaveURL('/services/cloudwatch/');
	});

	test('all services are listed by category, without filters that cannot work', async ({
		page,
	}) => {
		await page.goto('/services/');
		await expect(page.getByRole('heading', { name: 'Speech' })).toBeVisible();
		await expect(page.getByRole('main').getByRole('link', { name: 'Polly' })).toBeVisible();
		await expect(page.getByRole('combobox', { name: 'Status' })).toBeHidden();
	});

	test('the search page says what to do without scripts', async ({ page }) => {
		await page.goto('/services/s3/');
		await page.getByRole('link', { name: 'Search', exact: true }).click();
		await expect(page.getByRole('main')).toContainText('Searching needs JavaScript');
		await page.getByRole('main').getByRole('link', { name: 'all services' }).click();
		await expect(page).toHaveURL('/services/');
	});

	test('the page uses the system’s theme', async ({ page }) => {
		await page.goto('/services/s3/');
		const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
			light,
		);
	});

	test('an unknown URL links to the search and the lists', async ({ page }) => {
		const response = await page.goto('/services/no-such-service/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('main').getByRole('link', { name: 'all services' })).toBeVisible();
	});
});
