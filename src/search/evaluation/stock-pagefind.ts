import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** The parts of Pagefind's browser API used here. See https://pagefind.app/docs/api/ */
type PagefindModule = {
	options: (options: { basePath: string }) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};

/**
 * Opens the full-text index of a build with Pagefind's own ranking, as any page could.
 *
 * @param folder the folder of the build
 * @param url the URL it is served at
 * @returns a function that returns the paths of the pages a query finds, best first
 */
export async function openStockPagefind(
	folder: string,
	url: string,
): Promise<(query: string, most: number) => Promise<string[]>> {
	// Pagefind reads the language of the page and nothing else.
	Object.assign(globalThis, {
		document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) },
	});
	const address = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
	const pagefind = (await import(address)) as PagefindModule;
	await pagefind.options({ basePath: `${url}pagefind/` });
	await pagefind.init();
	return async (query, most) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
		return pages.map((page) => new URL(page.url, url).pathname);
	};
}
