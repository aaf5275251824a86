import type { Lookup } from '../../search/engine/lookup.ts';
import { findPages, listAll, type Found } from '../../search/engine/search.ts';
import { changeAddress, keep, writeAddress } from '../address.ts';
import { cutText, LONGEST_TEXT } from '../../model/longest-text.ts';
import { create } from '../create.ts';
import { hrefs } from '../hrefs.ts';
import { explain, load } from '../on-demand.ts';
import { SearchFilters } from './search-filters.ts';
import { FullTextSearch } from './full-text.ts';
import { listNotes, tellCount } from './search-notes.ts';
import { leadsWithinPage } from './found-href.ts';
import { keepPlace, restorePlace } from '../place.ts';
import { SearchList, SHOWN } from './search-list.ts';
import { recall, remember } from './search-memory.ts';
import { drawRow } from './search-rows.ts';
import { findAll, type FoundAll } from './find-all.ts';
import { loadNames } from './search-source.ts';
import { walkResults } from './walk-results.ts';

/** With fewer results than these, and none that is sure, the full text is searched without being asked. */
const FEW = 3;
/** How long a reader pauses before more is fetched than the names, in milliseconds. */
const PAUSE_MS = 200;

/**
 * The search: a field, results while typing, filters with counts. With `data-in-url` the query and the filters stand in the page's
 * address, so that they can be shared; with `data-is-brief` it is just a field with its best results, above the whole search.
 * A reader who follows a result and comes back finds the search as it was.
 */
class GuideSearch extends HTMLElement {
	/** Replaced by a field within once there is one: an element that a script creates has none yet when it is constructed. */
	#input = create('input', { type: 'search', ariaLabel: 'Search the guide' });
	readonly #filters = new SearchFilters();
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #notes = create('div', { className: 'search-notes' });
	readonly #list = new SearchList();
	readonly #fullText = new FullTextSearch();
	/** Whether slips stay as they were typed. */
	#isLiteral = false;
	/** Counts searches, so that a late answer does not overwrite a newer one. */
	#run = 0;
	/** What the results of this search were found with; nothing before they stand. */
	#shown: Lookup | undefined;
	#pause: number | undefined;

	connectedCallback(): void {
		if (this.#status.isConnected) return;
		this.#input = this.querySelector('input') ?? this.#input;
		Object.assign(this.#input, {
			name: 'q',
			maxLength: LONGEST_TEXT,
			autocomplete: 'off',
			spellcheck: false,
			placeholder: 'A service, a task, an old name',
		});
		const given = this.querySelector('form');
		const form = given ?? create('form', { role: 'search' }, this.#input);
		// A form that moves loses the focus, so one that is there stays where it is.
		if (!given) this.append(form);
		if (!this.#isBrief) form.append(this.#filters.element);
		const list = this.#list;
		this.append(this.#status, this.#notes, list.element, list.more, this.#fullText.element);
		form.addEventListener('submit', (event) => void this.#submit(event));
		form.addEventListener('input', ({ target }) => {
			if (target === this.#input) this.#isLiteral = false;
			void this.#search(target === this.#input ? 'replace' : 'push');
		});
		list.more.addEventListener('click', () => list.showMore());
		this.#notes.addEventListener('click', ({ target }) => this.#follow(target));
		this.addEventListener('keydown', (event) => walkResults(this, event));
		// A result that is followed, more that is shown: what there is then is what the way back has to find.
		const dialog = this.closest('dialog');
		this.addEventListener('click', ({ target }) => {
			const pressed = target instanceof Element ? target.closest('a, button') : null;
			if (!pressed) return;
			this.#remember();
			writeAddress();
			if (pressed instanceof HTMLAnchorElement && leadsWithinPage(pressed)) dialog?.close();
		});
		if (dialog) dialog.addEventListener('close', () => keep(this.#name, undefined));
		else keepPlace();
		if (this.#isInUrl) {
			addEventListener('popstate', () => this.#restore());
			// With a query in the address there are results to read, which a keyboard on the screen would cover.
			if (!new URLSearchParams(location.search).has('q')) this.#input.focus();
			this.#restore();
		} else if (this.#input.value === '' && recall(this.#name)) this.#restore();
		else void this.#search();
	}

	get #isInUrl(): boolean {
		return 'inUrl' in this.dataset;
	}

	get #isBrief(): boolean {
		return 'isBrief' in this.dataset;
	}

	/** What this search is remembered by, see `search-memory.ts`. */
	get #name(): string {
		return this.#isInUrl ? 'search' : this.#isBrief ? 'box' : 'dialog';
	}

	/** Takes query and filters out of the address, or where they do not stand there out of what is remembered. */
	#restore(): void {
		const { asked, shown, isFull } = recall(this.#name) ?? { shown: SHOWN };
		const search = new URLSearchParams(this.#isInUrl ? location.search : asked);
		this.#input.value = cutText(search.get('q') ?? '');
		this.#isLiteral = search.has('typed');
		this.#filters.restore(search);
		this.#list.shown = shown;
		// Nobody is typing, so everything is shown at once, and nothing moves.
		void this.#settle(this.#begin(), this.#input.value.trim())
			.then(() => (isFull ? this.#fullText.search() : undefined))
			.then(() => this.closest('dialog') ?? restorePlace())
			.catch((error: unknown) => this.#tellFailure(error));
	}

	#remember(): void {
		const asked = this.#toState().toString();
		const { shown } = this.#list;
		remember(this.#name, { asked, shown, isFull: this.#fullText.isAsked });
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
		this.#list.shown = SHOWN;
		const query = this.#input.value.trim();
		if (address !== 'keep') this.#writeAddress(address);
		try {
			const lookup = await loadNames();
			if (run !== this.#run) return;
			const found = this.#find(lookup, query);
			this.#show(lookup, query, found);
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
		const all = await this.#findAll(query);
		const [found, lookup] = all;
		// Fetched before they are wanted, so that they are there without a connection.
		const notes = await load(() => import('./late-notes.ts')).catch(() => undefined);
		const answers = await notes?.drawAnswers(lookup, found).catch(() => undefined);
		if (run !== this.#run) return;
		this.#showAll(query, all);
		this.#notes.append(...(answers ?? []));
		if (query === '' || found.pages.length >= FEW || found.isSure) return;
		void this.#fullText.search();
		if (found.pages.length === 0 && notes) this.#notes.append(notes.drawNothing(query, lookup));
	}

	/** Shows what was found with all that can be had, unless it stands there; where the words cannot be had, the names are all there is. */
	#showAll(query: string, [found, lookup]: FoundAll): void {
		if (lookup === this.#shown && lookup.hasTexts) return;
		// Rows stay where they are under somebody who has begun to walk through them.
		if (this.#list.element.contains(document.activeElement)) return;
		this.#show({ ...lookup, hasTexts: true }, query, found);
	}

	#findAll(query: string): Promise<FoundAll> {
		return findAll((lookup) => this.#find(lookup, query));
	}

	#find(lookup: Lookup, query: string): Found {
		return query === '' && this.#filters.isChosen
			? listAll(lookup)
			: findPages(lookup, query, this.#isLiteral);
	}

	#show(lookup: Lookup, query: string, found: Found): void {
		this.#shown = lookup;
		const pages = this.#filters.narrow(found.pages, lookup);
		this.#list.show(pages.map((page) => drawRow(page, found.stems)));
		const isExample = query === '' && !this.#filters.isChosen && !this.#isBrief;
		this.#notes.replaceChildren(...listNotes(found, query, this.#input.value.length, isExample));
		const isOver = pages.length > 0 || lookup.hasTexts;
		this.#status.textContent = isOver ? tellCount(pages, query, this.#filters.isChosen) : '';
		this.#fullText.reset(query);
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

	/** Enter follows the first result, for whoever is faster than the search when that is there; or the form leads to the whole search. */
	async #submit(event: SubmitEvent): Promise<void> {
		if (this.#isBrief) return;
		event.preventDefault();
		writeAddress();
		const query = this.#input.value.trim();
		const all = query === '' ? undefined : await this.#findAll(query).catch(() => undefined);
		if (all) this.#showAll(query, all);
		this.#list.element.querySelector('a')?.click();
	}

	/** What is asked, as it stands in an address. */
	#toState(): URLSearchParams {
		const query = this.#input.value.trim();
		return new URLSearchParams({
			...(query && { q: query }),
			...this.#filters.chosen,
			...(this.#isLiteral && { typed: '' }),
		});
	}

	#writeAddress(how: 'push' | 'replace'): void {
		const state = this.#toState();
		if (this.#isInUrl) changeAddress(`${hrefs.search}${state.size > 0 ? `?${state}` : ''}`, how);
		this.#remember();
	}
}

customElements.define('guide-search', GuideSearch);
