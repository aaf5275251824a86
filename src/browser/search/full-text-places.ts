import { create } from '../dom/create.ts';
import { excerptToNodes } from './excerpt.ts';
import { hrefs } from '../hrefs.ts';
import { load } from '../fetching/on-demand.ts';
import { forgetIndex, loadPagefind, type PagefindPage } from './pagefind.ts';
import { isRelevant } from './relevance.ts';

/** How many pages the full text shows, and how many matches on each. */
const PAGES = 8;
const PLACES = 3;

/** Finds the pages with the words of a query, and draws them. Rejects if the engine is missing. */
export async function findPlaces(query: string): Promise<HTMLElement[]> {
	const pages = await load(() => searchTexts(query).catch(() => searchAfresh(query)));
	return pages.filter(({ excerpt }) => isRelevant(query, excerpt)).map(drawPage);
}

async function searchTexts(query: string): Promise<PagefindPage[]> {
	const pagefind = await loadPagefind(hrefs.pagefind);
	const { results } = await pagefind.search(query);
	return Promise.all(results.slice(0, PAGES).map((result) => result.data()));
}

/** Searches again with a fresh index: after a deployment, parts of the loaded one are gone. */
async function searchAfresh(query: string): Promise<PagefindPage[]> {
	await forgetIndex(hrefs.pagefind);
	return searchTexts(query);
}

function drawPage({ url, meta, sub_results: places }: PagefindPage): HTMLLIElement {
	const lines = places
		.slice(0, PLACES)
		.map((place) =>
			create(
				'li',
				{},
				create('a', { href: place.url }, place.title),
				create('p', { className: 'age' }, ...excerptToNodes(`… ${place.excerpt} …`)),
			),
		);
	return create(
		'li',
		{},
		create('a', { href: url }, meta.title),
		create('ul', { className: 'search-places' }, ...lines),
	);
}
