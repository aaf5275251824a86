import type { Lookup } from '../searching/lookup.ts';
import { findPages, listAll, type Found, type FoundPage } from '../searching/search.ts';
import { create } from './create.ts';
import { hrefs } from './hrefs.ts';
import { explain, load } from './on-demand.ts';
import { SearchFilters } from './search-filters.ts';
import { FullTextSearch } from './full-text.ts';
import { drawComparing, drawExamples, drawRepair } from './search-notes.ts';
import { drawRow } from './search-rows.ts';
import { loadNames, loadWords } from './search-source.ts';

/** How many results are shown at once. */
const SHOWN = 10;
/** With fewer results than these, and none that is sure, the full text is searched without being asked. */
const FEW = 3;
/** How long a reader pauses before more is fetched than the names, in milliseconds. */
const PAUSE_MS = 200;

/**
 * The search: a field, results while typing, filters with counts. With `data-in-url` the query and the filters stand in the page's
 * address, so that they can be shared; with `data-is-brief` it is just a field with its best results, above the whole search.
 */
class GuideSearch extends HTMLElement {
	readonly #input =
		this.querySelector('input') ??
		create('input', { type: 'search', ariaLabel: 'Search the guide' });
	readonly #filters = new SearchFilters();
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #notes = create('div', { className: 'search-notes' });
	readonly #results = create('ol', { className: 'search-results' });
	readonly #more = create('button', { type: 'button', hidden: true });
	readonly #fullText = new FullTextSearch();
	/** Whether slips stay as they were typed. */
	#isLiteral = false;
	/** Counts searches, so that a late answer does not overwrite a newer one. */
	#run = 0;
	/** What the results of this search were found with; nothing before they stand. */
	#shown: Lookup | undefined;
	#pause: number | undefined;

	connectedCallback(): void {
		if (this.#results.isConnected) return;
		Object.assign(this.#input, {
			name: 'q',
			autocomplete: 'off',
			spellcheck: false,
			placeholder: 'A service, a task, an old name',
		});
		const given = this.querySelector('form');
		const form = given ?? create('form', { role: 'search' }, this.#input);
		// A form that moves loses the focus, so one that is there stays where it is.
		if (!given) this.append(form);
		if (!this.#isBrief) form.append(this.#filters.element);
		this.append(this.#status, this.#notes, this.#results, this.#more, this.#fullText.element);
		form.addEventListener('submit', (event) => void this.#submit(event));
		form.addEventListener('input', ({ target }) => {
			if (target === this.#input) this.#isLiteral = false;
			void this.#search(target === this.#input ? 'replace' : 'push');
		});
		this.#more.addEventListener('click', () => this.#showMore());
		this.#notes.addEventListener('click', ({ target }) => this.#follow(target));
		this.addEventListener('keydown', (event) => this.#moveFocus(event));
		if (this.#isInUrl) {
			addEventListener('popstate', () => this.#restore());
			// With a query in the address there are results to read, which a keyboard on the screen would cover.
			if (!new URLSearchParams(location.search).has('q')) this.#input.focus();
			this.#restore();
		} else void this.#search();
	}

	get #isInUrl(): boolean {
		return 'inUrl' in this.dataset;
	}

	get #isBrief(): boolean {
		return 'isBrief' in this.dataset;
	}

	/** Takes query and filters out of the address. */
	#restore(): void {
		const address = new URLSearchParams(location.search);
		this.#input.value = address.get('q') ?? '';
		this.#isLiteral = address.has('typed');
		this.#filters.restore(address);
		// Nobody is typing, so everything is shown at once, and nothing moves.
		void this.#settle(this.#begin(), this.#input.value.trim()).catch((error: unknown) =>
			this.#tellFailure(error),
		);
	}

	/** Begins another search, and gives its number. */
	#begin(): number {
		clearTimeout(this.#pause);
		this.#shown = undefined;
		this.#run += 1;
		return this.#run;
	}

	/**
	 * Shows at once what the names find, and the rest when the reader pauses.
	 *
	 * @param address what becomes of the page's address: a step that the back button undoes, or none
	 */
	async #search(address: 'push' | 'replace' | 'keep' = 'keep'): Promise<void> {
		const run = this.#begin();
		const query = this.#input.value.trim();
		try {
			const lookup = await loadNames();
			if (run !== this.#run) return;
			const found = this.#find(lookup, query);
			this.#show(lookup, query, found);
			if (address !== 'keep') this.#writeAddress(address, query);
			const isOpen = query !== '' || this.#filters.isChosen;
			if (isOpen) this.#pause = window.setTimeout(() => void this.#settle(run, query), PAUSE_MS);
		} catch (error) {
			if (run === this.#run) this.#tellFailure(error);
		}
	}

	#tellFailure(error: unknown): void {
		this.#status.textContent = `The search could not be loaded. ${explain(error)} Typing on tries again.`;
	}

	/** Shows what takes longer than a key: what the words find, the facts, and where little was found the full text. */
	async #settle(run: number, query: string): Promise<void> {
		const { lookup, found } = await this.#findAll(query);
		const answers = await drawAnswersLate(lookup, found);
		// Fetched before it is wanted, so that it is there without a connection.
		const nothing = await load(() => import('./search-nothing.ts')).catch(() => undefined);
		if (run !== this.#run) return;
		this.#showAll(lookup, query, found);
		this.#notes.append(...answers);
		if (query === '' || found.pages.length >= FEW || found.isSure) return;
		void this.#fullText.search();
		if (found.pages.length === 0 && nothing) this.#notes.append(nothing.drawNothing(query, lookup));
	}

	/** Finds with all that can be had: the words behind the names, and English where a slip seems to be one. */
	async #findAll(query: string): Promise<{ lookup: Lookup; found: Found }> {
		const names = await loadNames();
		const byName = this.#find(names, query);
		const lookup = await loadWords(byName.repaired !== undefined);
		return { lookup, found: lookup === names ? byName : this.#find(lookup, query) };
	}

	/** Shows what was found with all that can be had, unless it stands there; where the words cannot be had, the names are all there is. */
	#showAll(lookup: Lookup, query: string, found: Found): void {
		if (lookup === this.#shown && lookup.hasTexts) return;
		// Rows stay where they are under somebody who has begun to walk through them.
		if (this.#results.contains(document.activeElement)) return;
		this.#show({ ...lookup, hasTexts: true }, query, found);
	}

	#find(lookup: Lookup, query: string): Found {
		return query === '' && this.#filters.isChosen
			? listAll(lookup)
			: findPages(lookup, query, this.#isLiteral);
	}

	#show(lookup: Lookup, query: string, found: Found): void {
		this.#shown = lookup;
		const pages = this.#filters.narrow(found.pages, lookup);
		const rows = pages.map((page) => drawRow(page, found.stems));
		rows.slice(SHOWN).forEach((row) => (row.hidden = true));
		this.#results.replaceChildren(...rows);
		this.#tellMore();
		this.#notes.replaceChildren(...this.#listNotes(query, found));
		const isOver = pages.length > 0 || lookup.hasTexts;
		this.#status.textContent = isOver ? tellCount(pages, query, this.#filters.isChosen) : '';
		this.#fullText.reset(query);
	}

	#listNotes(query: string, { repaired, sides }: Found): HTMLElement[] {
		const notes: HTMLElement[] = [];
		if (repaired !== undefined) notes.push(drawRepair(query, repaired));
		if (sides.length > 1) notes.push(drawComparing(sides));
		if (query === '' && !this.#filters.isChosen && !this.#isBrief) notes.push(drawExamples());
		return notes;
	}

	/** Follows what the notes offer: words to search instead, or the words as they were typed. */
	#follow(target: EventTarget | null): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		this.#isLiteral = 'typed' in button.dataset;
		this.#input.value = button.dataset['query'] ?? this.#input.value;
		this.#input.focus();
		void this.#search('push');
	}

	#showMore(): void {
		const hidden = [...this.#results.querySelectorAll<HTMLElement>(':scope > li[hidden]')];
		const next = hidden.slice(0, SHOWN);
		next.forEach((row) => (row.hidden = false));
		next[0]?.querySelector('a')?.focus();
		this.#tellMore();
	}

	#tellMore(): void {
		const left = this.#results.querySelectorAll(':scope > li[hidden]').length;
		this.#more.hidden = left === 0;
		this.#more.textContent = `Show ${Math.min(left, SHOWN)} more of ${left}`;
	}

	/** Enter follows the first result, for whoever is faster than the search when that is there; or the form leads to the whole search. */
	async #submit(event: SubmitEvent): Promise<void> {
		if (this.#isBrief) return;
		event.preventDefault();
		const query = this.#input.value.trim();
		const all = query === '' ? undefined : await this.#findAll(query).catch(() => undefined);
		if (all) this.#showAll(all.lookup, query, all.found);
		this.#results.querySelector('a')?.click();
	}

	#writeAddress(how: 'push' | 'replace', query: string): void {
		if (!this.#isInUrl) return;
		const state = new URLSearchParams({
			...(query && { q: query }),
			...this.#filters.chosen,
			...(this.#isLiteral && { typed: '' }),
		});
		const address = `${hrefs.search}${state.size > 0 ? `?${state}` : ''}`;
		if (how === 'push') history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}

	#moveFocus(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.target instanceof HTMLSelectElement) return;
		const stops = [
			this.#input,
			...[...this.querySelectorAll<HTMLElement>('.search-notes :is(a, button), ol a')].filter(
				(stop) => stop.checkVisibility(),
			),
		];
		const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}

/** Draws the facts that answer a query, by a script that is fetched when there may be some. Without a connection there are none. */
async function drawAnswersLate(lookup: Lookup, found: Found): Promise<HTMLElement[]> {
	if (!found.asks) return [];
	return load(() => import('./search-answers.ts'))
		.then(({ drawAnswers }) => drawAnswers(lookup, found))
		.catch(() => []);
}

function tellCount(pages: readonly FoundPage[], query: string, isFiltered: boolean): string {
	const [first] = pages;
	if (first) {
		const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
		return query === '' ? `${count}.` : `${count}, ${first.page.name} first.`;
	}
	if (isFiltered) return 'Nothing has all of these. Fewer filters may find something.';
	return query === '' ? '' : `Nothing goes by “${query}”.`;
}

customElements.define('guide-search', GuideSearch);
