import { expect, test, type Page } from '@playwright/test';
import { expectVisibleFocus, readFocus, tabTo } from '../support/focus.ts';
import { openPage, pageKinds, type PageKind } from '../support/page-kinds.ts';

/**
 * A step of the walk: its name, its target, and where the link to it is. Without `by` it is reached
 * by Tab among the links of the content, with `header` in the header, with `search` by a search.
 */
type Step = { name: string; to: string; by?: { header: true } | { search: string } };

/** From the home page, with the keyboard alone, through every kind of page with further links. */
const walk: readonly Step[] = [
	{ name: 'the map', to: '/stages/' },
	{ name: 'a stage', to: '/stages/data-collection/' },
	{ name: 'a service', to: '/services/kinesis-data-streams/' },
	{ name: 'a look-alike page', to: '/lookalikes/streams-firehose-msk/' },
	{ name: 'the comparison', to: '/compare/?s=kinesis-data-streams,data-firehose,msk' },
	{ name: 'a search', to: '/services/data-firehose/', by: { search: 'data firehose' } },
	{ name: 'the choice', to: '/choose/', by: { header: true } },
	{ name: 'the list of services', to: '/services/', by: { header: true } },
];

/** How many stops of a page are visited: most from its top, the rest backward from its end. */
const FORWARD = 110;
const BACKWARD = 40;

// Each theme once: the ring has other colors in dark mode, but the same positions.
for (const [width, colorScheme] of [
	[390, 'dark'],
	[1440, 'light'],
] as const) {
	test.describe(`${width} px, ${colorScheme}`, () => {
		test.use({ viewport: { width, height: 844 }, colorScheme });

		for (const kind of pageKinds) {
			test(`the focus is visible at every stop of the page: ${kind.name}`, async ({ page }) => {
				const { problems, isWhole } = await walkStops(page, kind, 'Tab', FORWARD);
				const end = isWhole ? [] : (await walkStops(page, kind, 'Shift+Tab', BACKWARD)).problems;
				expect([...problems, ...end]).toEqual([]);
			});
		}
	});
}

test('the keyboard alone leads from the home page through the guide', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/');
	for (const { name, to, by } of walk) {
		await test.step(name, async () => {
			if (by && 'search' in by) await search(page, by.search);
			else {
				const place = page.getByRole(by ? 'banner' : 'main');
				await tabTo(page, place.locator(`a[href="${to}"]`));
			}
			await expectVisibleFocus(page);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(to);
			// The URL changes before the scripts of the new page listen for keys.
			await page.waitForLoadState();
		});
	}
});

async function search(page: Page, words: string): Promise<void> {
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await expectVisibleFocus(page);
	await page.keyboard.type(words);
	const first = page.getByRole('dialog').getByRole('link').first();
	await expect(first).toHaveText(new RegExp(words, 'i'));
	await page.keyboard.press('ArrowDown');
	await expect(first).toBeFocused();
}

/**
 * Visits the stops of a page in one direction until the focus leaves it, returns to the first stop,
 * or reaches the limit.
 */
async function walkStops(page: Page, kind: PageKind, key: 'Tab' | 'Shift+Tab', most: number) {
	await openPage(page, kind);
	const problems: string[] = [];
	const seen: number[] = [];
	while (seen.length < most) {
		await page.keyboard.press(key);
		const focus = await readFocus(page);
		if (!focus || focus.index === seen[0]) break;
		if (seen.includes(focus.index)) {
			problems.push(`${key} leads back to ${focus.name} before the page ends`);
			break;
		}
		seen.push(focus.index);
		for (const problem of focus.problems) problems.push(`${focus.name} ${problem}`);
	}
	if (seen.length === 0) problems.push(`${key} leads nowhere`);
	return { problems, isWhole: seen.length < most };
}
