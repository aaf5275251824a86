import { expect, type Locator, type Page } from '@playwright/test';

/** Collects the paths a page requests from now on. */
export function requestsOf(page: Page): string[] {
	const paths: string[] = [];
	page.on('request', (request) => paths.push(new URL(request.url()).pathname));
	return paths;
}

/** Opens the search dialog on a page and types a query. */
export async function ask(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.type(query);
}

/** Locates the results, without full-text results. */
export function rows(page: Page): Locator {
	return page.locator('.search-results').first().locator(':scope > li');
}

/** Locates the link of the first result. */
export function firstLink(page: Page): Locator {
	return rows(page).first().getByRole('link').first();
}

/** Locates the status message of the search. */
export function status(page: Page): Locator {
	return page.getByRole('status').first();
}
