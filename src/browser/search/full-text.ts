import { create } from '../dom/create.ts';
import { explain, load } from '../fetching/on-demand.ts';

/** Full-text search, below the results. Its engine is fetched when the reader asks for it. */
export class FullTextSearch {
	readonly element = create('section', { className: 'search-full-text', hidden: true });
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #results = create('ol', { className: 'search-results' });
	readonly #button = create('button', { type: 'button' });
	#query = '';
	/** True if the current words were searched for. */
	isAsked = false;

	constructor() {
		this.element.append(this.#button, this.#status, this.#results);
		this.#button.addEventListener('click', () => void this.search());
	}

	/** Removes the results, and offers to search for other words. */
	reset(query: string): void {
		this.#query = query;
		this.isAsked = false;
		this.#button.textContent = `Search the full text for “${query}”`;
		this.#button.hidden = false;
		this.#status.textContent = '';
		this.#results.replaceChildren();
		this.element.hidden = query === '';
	}

	/** Searches and shows the results. */
	async search(): Promise<void> {
		const query = this.#query;
		this.isAsked = true;
		this.#status.textContent = 'Searching the full text.';
		let failure = '';
		const told = await load(() => import('./full-text-places.ts'))
			.then(({ findPlaces }) => findPlaces(query))
			.catch((error: unknown) => void (failure = explain(error)));
		if (query !== this.#query) return;
		this.#button.hidden = told !== undefined;
		this.#results.replaceChildren(...(told ?? []));
		this.#status.textContent =
			told === undefined
				? `The full text could not be loaded. ${failure}`
				: told.length === 0
					? 'No page has these words.'
					: 'In the text of the pages:';
	}
}
