import { expect, type Locator, type Page } from '@playwright/test';

/** Lists the paths that a page asks for, from now on. */
export function requestsOf(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

/** Opens the search over a page and types a query. */
export async function ask(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.type(query);
}

/** The results, without those of the full text. */
export function rows(page: Page): Locator {
	return page.locator('.search-results').first().locator(':scope > li');
}

/** The link of the first result. */
export function firstLink(page: Page): Locator {
	return rows(page).first().getByRole('link').first();
}

/** What is told of the results. */
export function status(page: Page): Locator {
	return page.getByRole('status').first();
}
