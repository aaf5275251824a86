import { create } from './create.ts';
import { excerptToNodes } from './excerpt.ts';
import { hrefs } from './hrefs.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { isRelevant } from './relevance.ts';

/** How many pages the full text tells, and how many places on each. */
const PAGES = 8;
const PLACES = 3;

/** Finds the pages that have the words of a query, and draws each with the places on it. Rejects where the engine cannot be loaded. */
export async function findPlaces(query: string): Promise<HTMLElement[]> {
	const pagefind = await loadPagefind(hrefs.pagefind);
	const { results } = await pagefind.search(query);
	const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
	return pages.filter(({ excerpt }) => isRelevant(query, excerpt)).map(drawPage);
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
		create('ul', { className: 'places' }, ...lines),
	);
}
