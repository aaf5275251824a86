import { create } from './create.ts';
import { excerptToNodes } from './excerpt.ts';
import { hrefs } from './hrefs.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { isRelevant } from './relevance.ts';

/** How many pages the full text tells, and how many places on each. */
const PAGES = 8;
const PLACES = 3;

/** The search of every word of every page, below the results. Its engine is fetched when somebody asks for it. */
export class FullTextSearch {
	readonly element = create('section', { className: 'full-text', hidden: true });
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #results = create('ol', { className: 'search-results' });
	readonly #button = create('button', { type: 'button' });
	#query = '';

	constructor() {
		this.element.append(this.#button, this.#status, this.#results);
		this.#button.addEventListener('click', () => void this.search());
	}

	/** Forgets what was found, and offers to search for other words. */
	reset(query: string): void {
		this.#query = query;
		this.#button.textContent = `Search the full text for “${query}”`;
		this.#button.hidden = false;
		this.#status.textContent = '';
		this.#results.replaceChildren();
		this.element.hidden = query === '';
	}

	/** Searches and shows what is found. */
	async search(): Promise<void> {
		const query = this.#query;
		this.#status.textContent = 'Searching the full text.';
		const told = await findPlaces(query).catch(() => undefined);
		if (query !== this.#query) return;
		this.#button.hidden = told !== undefined;
		this.#results.replaceChildren(...(told ?? []).map(drawPage));
		this.#status.textContent =
			told === undefined
				? 'The full text could not be loaded. Is the connection there?'
				: told.length === 0
					? 'No page has these words.'
					: 'In the text of the pages:';
	}
}

async function findPlaces(query: string): Promise<PagefindPage[]> {
	const pagefind = await loadPagefind(hrefs.pagefind);
	const { results } = await pagefind.search(query);
	const pages = await Promise.all(results.slice(0, PAGES).map((result) => result.data()));
	return pages.filter(({ excerpt }) => isRelevant(query, excerpt));
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
