import { fetchOnce } from '../fetching/fetch-once.ts';

/** The parts of Pagefind's browser API that the guide uses. See https://pagefind.app/docs/api/ */
export type Pagefind = {
	init: () => Promise<void>;
	destroy: () => Promise<void>;
	search: (term: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
};

export type PagefindPage = {
	url: string;
	excerpt: string;
	meta: { title: string };
	sub_results: { url: string; title: string; excerpt: string }[];
};

const loaded = new Map<string, Promise<Pagefind>>();

/** Loads Pagefind once. After a failure the next call tries again. */
export function loadPagefind(address: string): Promise<Pagefind> {
	return fetchOnce(loaded, address, async () => {
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		await pagefind.init();
		return pagefind;
	});
}

/** Drops the loaded index, so that the next call loads it again. */
export async function forgetIndex(address: string): Promise<void> {
	const pagefind = await loaded.get(address);
	loaded.delete(address);
	await pagefind?.destroy();
}
