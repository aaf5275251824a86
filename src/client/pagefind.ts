/** The parts of Pagefind's browser API that the guide uses. See https://pagefind.app/docs/api/ */
export type Pagefind = {
	init: () => Promise<void>;
	filters: () => Promise<Record<string, Record<string, number>>>;
	debouncedSearch: (
		/** The words, or nothing where the filters alone decide. */
		term: string | null,
		options: { filters: Record<string, string> },
		milliseconds: number,
	) => Promise<PagefindSearch | null>;
};

export type PagefindSearch = {
	results: { data: () => Promise<PagefindPage> }[];
};

export type PagefindPage = {
	url: string;
	excerpt: string;
	meta: { title: string; lead?: string; status?: string; state?: string };
	filters: Record<string, string[]>;
};

const loaded = new Map<string, Promise<Pagefind>>();

/** Loads Pagefind from its address, once. */
export function loadPagefind(address: string): Promise<Pagefind> {
	const known = loaded.get(address);
	if (known) return known;
	const loading = (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(
		async (pagefind) => {
			await pagefind.init();
			return pagefind;
		},
	);
	loading.catch(() => loaded.delete(address));
	loaded.set(address, loading);
	return loading;
}
