import { create } from '../create.ts';
import { excerptToNodes } from './excerpt.ts';
import { hrefs } from '../hrefs.ts';
import { load } from '../on-demand.ts';
import { forgetIndex, loadPagefind, type PagefindPage } from './pagefind.ts';
import { isRelevant } from './relevance.ts';

/** How many pages the full text tells, and how many places on each. */
const PAGES = 8;
const PLACES = 3;

/** Finds the pages that have the words of a query, and draws each with the places on it. Rejects where the engine cannot be loaded. */
export async function findPlaces(query: string): Promise<HTMLElement[]> {
	const pages = await load(() => searchTexts(query).catch(() => searchAfresh(query)));
	return pages.filter(({ excerpt }) => isRelevant(query, excerpt)).map(drawPage);
}

async function searchTexts(query: string): Promise<PagefindPage[]> {
	const pagefind = await loadPagefind(hrefs.pagefind);
	const { results } = await pagefind.search(query);
	return Promise.all(results.slice(0, PAGES).map((result) => result.data()));
}

/** Searches once more with the index as it is now: after a deployment the parts of the one that was read are gone. */
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
