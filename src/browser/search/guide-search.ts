import type { Lookup } from '../../search/engine/lookup.ts';
import { findPages, listAll, type Found } from '../../search/engine/search.ts';
import { changeAddress, keep, writeAddress } from '../address/address.ts';
import { cutText, LONGEST_TEXT } from '../../model/longest-text.ts';
import { create } from '../dom/create.ts';
import { hrefs } from '../hrefs.ts';
import { explain, load } from '../fetching/on-demand.ts';
import { SearchFilters } from './search-filters.ts';
import { FullTextSearch } from './full-text.ts';
import { listNotes, formatCount } from './search-notes.ts';
import { leadsWithinPage } from './found-href.ts';
import { keepPlace, restorePlace } from '../address/scroll-place.ts';
import { SearchList, SHOWN } from './search-list.ts';
import { recall, remember } from './search-memory.ts';
import { drawRow } from './search-rows.ts';
import { findAll, type FoundAll } from './find-all.ts';
import { loadNames } from './search-source.ts';
import { walkResults } from './walk-results.ts';

/** With fewer results than these, and no certain one, the full text is searched automatically. */
const FEW = 3;
/** How long a reader must pause before more than the names is searched, in milliseconds. */
const PAUSE_MS = 200;

/**
 * The search: a field, results while typing, and filters with counts. With `data-in-url` the query
 * and the filters are in the page's address, so that they can be shared. With `data-is-brief` it is
 * only a field with the best results. A reader who follows a result and comes back finds the same
 * state.
 */
class GuideSearch extends HTMLElement {
	/** Replaced by the field inside, which a script adds only after it creates the element. */
	#input = create('input', { type: 'search', ariaLabel: 'Search the guide' });
	readonly #filters = new SearchFilters();
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #notes = create('div', { className: 'search-notes' });
	readonly #list = new SearchList();
	readonly #fullText = new FullTextSearch();
	/** True if typos are not corrected. */
	#isLiteral = false;
	/** Counts searches, so that a late answer does not overwrite a newer one. */
	#run = 0;
	/** The lookup that found the current results; `undefined` before they are shown. */
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
		// Moving a form loses the focus, so an existing one stays where it is.
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
		// When a result is followed or more are shown, the state is saved for the way back.
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
			// With a query there are results to read, which an on-screen keyboard would cover.
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

	/** The name under which this search is remembered, see `search-memory.ts`. */
	get #name(): string {
		return this.#isInUrl ? 'search' : this.#isBrief ? 'box' : 'dialog';
	}

	/** Restores query and filters from the address, or otherwise from memory. */
	#restore(): void {
		const { asked, shown, isFull } = recall(this.#name) ?? { shown: SHOWN };
		const search = new URLSearchParams(this.#isInUrl ? location.search : asked);
		this.#input.value = cutText(search.get('q') ?? '');
		this.#isLiteral = search.has('typed');
		this.#filters.restore(search);
		this.#list.shown = shown;
		// The reader is not typing, so everything is shown at once, and nothing moves.
		void this.#settle(this.#begin(), this.#input.value.trim())
			.then(() => (isFull ? this.#fullText.search() : undefined))
			.then(() => this.closest('dialog') ?? restorePlace())
			.catch((error: unknown) => this.#showFailure(error));
	}

	#remember(): void {
		const asked = this.#toState().toString();
		const { shown } = this.#list;
		remember(this.#name, { asked, shown, isFull: this.#fullText.isAsked });
	}

	/** Starts a new search and returns its number. */
	#begin(): number {
		clearTimeout(this.#pause);
		this.#shown = undefined;
		this.#run += 1;
		return this.#run;
	}

	/**
	 * Shows matches of names at once, and the rest when the reader pauses.
	 *
	 * @param address how the page's address changes: with a step that the back button undoes, or not
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
			if (run === this.#run) this.#showFailure(error);
		}
	}

	#showFailure(error: unknown): void {
		const reason = explain(error);
		this.#status.textContent = `The search could not be loaded. ${reason} Typing on tries again.`;
	}

	/** Shows what takes longer: matches of words, facts, and with few results the full text. */
	async #settle(run: number, query: string): Promise<void> {
		const all = await this.#findAll(query);
		const [found, lookup] = all;
		// Fetched before they are needed, so that they are available offline.
		const notes = await load(() => import('./late-notes.ts')).catch(() => undefined);
		const answers = await notes?.drawAnswers(lookup, found).catch(() => undefined);
		if (run !== this.#run) return;
		this.#showAll(query, all);
		this.#notes.append(...(answers ?? []));
		if (query === '' || found.pages.length >= FEW || found.isSure) return;
		void this.#fullText.search();
		if (found.pages.length === 0 && notes) this.#notes.append(notes.drawNothing(query, lookup));
	}

	/** Shows the results of all the data, unless they are shown already. */
	#showAll(query: string, [found, lookup]: FoundAll): void {
		if (lookup === this.#shown && lookup.hasTexts) return;
		// Rows stay in place once the reader has moved the focus to them.
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
		this.#status.textContent = isOver ? formatCount(pages, query, this.#filters.isChosen) : '';
		this.#fullText.reset(query);
	}

	/** Follows a suggestion in the notes: other words, or the words as typed. */
	#follow(target: EventTarget | null): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		this.#isLiteral = 'typed' in button.dataset;
		this.#input.value = button.dataset['query'] ?? this.#input.value;
		this.#input.focus();
		void this.#search('push');
	}

	/** Enter follows the first result, even before it is shown. A brief search submits its form. */
	async #submit(event: SubmitEvent): Promise<void> {
		if (this.#isBrief) return;
		event.preventDefault();
		writeAddress();
		const query = this.#input.value.trim();
		const all = query === '' ? undefined : await this.#findAll(query).catch(() => undefined);
		if (all) this.#showAll(query, all);
		this.#list.element.querySelector('a')?.click();
	}

	/** Returns the query and the filters as parameters of an address. */
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
