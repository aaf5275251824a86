import type { Page } from '@playwright/test';

/** Puts entries into a browser's storage; only the next page finds them so. */
export async function storeEntries(page: Page, entries: Record<string, string>): Promise<void> {
	// An address of the site that runs no script.
	await page.goto('/robots.txt');
	await page.evaluate((all) => {
		for (const [name, text] of Object.entries(all)) localStorage.setItem(name, text);
	}, entries);
}

/** Reads all records that the guide keeps in the database of a browser. */
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
