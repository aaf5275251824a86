import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** The parts of Pagefind's browser API that are needed here. See https://pagefind.app/docs/api/ */
type PagefindModule = {
	options: (options: { basePath: string }) => Promise<void>;
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};

/**
 * Opens the full-text index of a build as any page would, with the engine's own ranking and nothing else.
 *
 * @param folder where the build stands
 * @param url where it is served
 * @returns a function that gives the addresses of the pages a query finds, the best first
 */
export async function openStockPagefind(
	folder: string,
	url: string,
): Promise<(query: string, most: number) => Promise<string[]>> {
	// The engine asks the page for its language, and nothing more.
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
