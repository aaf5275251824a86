import { expect, test } from '@playwright/test';

/** Texts that mean something to a selector, an object, an address or a parser of HTML. */
const HOSTILE = [
	`"]<img src=x onerror=alert(1)>`,
	'__proto__',
	'constructor',
	'javascript:alert(1)',
	'\\',
	'\u202E\uD800',
	'a'.repeat(5000),
];

/** Every parameter that a page of the guide reads, and two that no page reads. */
const PARAMETERS = [
	...['q', 'typed', 's', 'only', 'kind', 'stage', 'category', 'status'],
	...['task', 'answers', 'latency', 'input', 'training', 'skills', 'runs', 'account'],
	...['__proto__', 'constructor'],
];

/** The kinds of news that the guide keeps. */
const NEWS = ['added', 'gone', 'renamed', 'status', 'fact-changed', 'fact-added', 'fact-gone'];

/** Possible stored entries of the guide: valid in form, and hostile in every field. */
const stored = HOSTILE.map((text) => ({
	'starlight-theme': text,
	'guide.keys': text,
	'guide.visit': `2026-11-20 ${text}`,
	'guide.seen': JSON.stringify({
		form: 1,
		first: '2026-11-02',
		services: { [text]: { label: text, status: text, facts: { [text]: text } } },
	}),
	'guide.news': JSON.stringify({
		form: 1,
		batches: [
			{
				since: '2026-11-20',
				noticed: '2026-11-25',
				news: [...NEWS, text].map((kind) => ({
					...{ kind, service: text, label: text },
					...{ fact: text, before: text, after: text },
				})),
			},
		],
	}),
}));

/** The pages that read storage or the URL, and one that reads only what every page reads. */
const paths = [
	...['/', '/services/', '/algorithms/', '/new/', '/search/', '/choose/', '/compare/'],
	...['/services/s3/', '/no-such-page/'],
];

for (const path of paths) {
	test(`stored values and URL parameters stay text: ${path}`, async ({ browser }) => {
		const problems: string[] = [];
		for (const [index, entries] of stored.entries()) {
			const text = HOSTILE[index] ?? '';
			const context = await browser.newContext();
			const page = await context.newPage();
			const note = (problem: string) => problems.push(`${text.slice(0, 30)}: ${problem}`);
			page.on('pageerror', ({ message }) => note(message));
			page.on('dialog', (dialog) => {
				note('ran');
				void dialog.dismiss();
			});
			await page.addInitScript((all) => {
				for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
			}, entries);
			// All parameters with the longest text would exceed the longest URL a server accepts.
			const value = encodeURIComponent(text.slice(0, 300).toWellFormed());
			const query = PARAMETERS.map((name) => `${name}=${value}`).join('&');
			await page.goto(`${path}?${query}#${value}`);
			await page.waitForLoadState('networkidle');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const injected = page.locator('img, [onerror], a[href^="javascript:"]');
			if ((await injected.count()) > 0) note('became an element');
			await context.close();
		}
		expect(problems).toEqual([]);
	});
}
