import type { Page } from '@playwright/test';

/** Writes entries to a browser's local storage, for the next page to read. */
export async function storeEntries(page: Page, entries: Record<string, string>): Promise<void> {
	// A page of the site that runs no scripts.
	await page.goto('/robots.txt');
	await page.evaluate((all) => {
		for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text);
	}, entries);
}

/** Reads all records of the guide's IndexedDB database. */
export function readRecords(page: Page): Promise<Record<string, unknown>> {
	return page.evaluate(
		() =>
			new Promise<Record<string, unknown>>((resolve, reject) => {
				const open = indexedDB.open('guide');
				open.onerror = reject;
				open.onsuccess = () => {
					const transaction = open.result.transaction('records');
					const names = transaction.objectStore('records').getAllKeys();
					const values = transaction.objectStore('records').getAll();
					transaction.oncomplete = () => {
						open.result.close();
						resolve(Object.fromEntries(names.result.map((name, at) => [name, values.result[at]])));
					};
				};
			}),
	);
}
