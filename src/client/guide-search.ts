import { create } from './create.ts';
import { excerptToNodes } from './excerpt.ts';
import { isRelevant, putNamedFirst } from './relevance.ts';
import { chooseValue, writeAddress } from './selects.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

const SHOWN = 12;
const DEBOUNCE_MS = 120;
const FILTERS = ['kind', 'stage', 'category', 'status'];

/**
 * The search: a field, filters with counts, results while typing. `data-pagefind` is the address of the engine;
 * with `data-in-url` the query and the filters stand in the page's address, so that they can be shared.
 */
class GuideSearch extends HTMLElement {
	readonly #input =
		this.querySelector('input') ??
		create('input', { type: 'search', ariaLabel: 'Search the guide' });
	readonly #filters = create('div', { className: 'search-filters' });
	readonly #status = create('p', { className: 'search-status', role: 'status' });
	readonly #results = create('ol', { className: 'search-results' });
	/** Settles when the filters stand. */
	#shown: Promise<void> | undefined;
	/** Counts searches, so that a late answer does not overwrite a newer one. */
	#run = 0;

	connectedCallback(): void {
		if (this.#results.isConnected) return;
		Object.assign(this.#input, {
			name: 'q',
			autocomplete: 'off',
			spellcheck: false,
			placeholder: 'A service, a task, an old name',
		});
		const hadFocus = this.#input === document.activeElement;
		const form = create('form', { role: 'search' });
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#results.querySelector('a')?.click();
		});
		form.addEventListener('input', () => void this.#search());
		this.addEventListener('keydown', (event) => this.#moveFocus(event));
		this.append(form, this.#status, this.#results);
		form.append(this.#input, this.#filters);
		if (hadFocus) this.#input.focus();
		if ('inUrl' in this.dataset) void this.#restore();
		else void this.#search();
	}

	async #load(): Promise<Pagefind | undefined> {
		try {
			const pagefind = await loadPagefind(this.dataset['pagefind'] ?? '');
			this.#shown ??= pagefind.filters().then((counts) => this.#showFilters(counts));
			await this.#shown;
			return pagefind;
		} catch {
			this.#status.textContent =
				'The search could not be loaded. Is the connection there? Typing on tries again.';
			return undefined;
		}
	}

	async #restore(): Promise<void> {
		const state = new URLSearchParams(location.search);
		this.#input.value = state.get('q') ?? '';
		// With a query in the address there are results to read, which a keyboard on the screen would cover.
		if (this.#input.value === '') this.#input.focus();
		await this.#load();
		for (const select of this.#filters.querySelectorAll('select')) {
			chooseValue(select, state.get(select.name));
		}
		await this.#search();
	}

	async #search(): Promise<void> {
		this.#run += 1;
		const run = this.#run;
		const term = this.#input.value.trim();
		const filters = this.#readFilters();
		const pagefind = await this.#load();
		// Before the filters stand, the address knows more than the form.
		if (pagefind && 'inUrl' in this.dataset) writeAddress({ ...(term && { q: term }), ...filters });
		if (term === '' && Object.keys(filters).length === 0) {
			if (pagefind) this.#show([], '');
			return;
		}
		const found = await pagefind?.debouncedSearch(term || null, { filters }, DEBOUNCE_MS);
		if (!found || run !== this.#run) return;
		const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
		const relevant = putNamedFirst(
			term,
			pages
				.filter(({ excerpt }) => isRelevant(term, excerpt))
				// Only services have a status.
				.map((page) => ({ ...page, title: page.meta.title, isService: 'status' in page.meta })),
		);
		const more = found.results.length - pages.length;
		if (run === this.#run) this.#show(relevant, tellCount(relevant.length, more, term));
	}

	#show(pages: readonly PagefindPage[], told: string): void {
		this.#status.textContent = told;
		this.#results.replaceChildren(...pages.map(toRow));
	}

	#showFilters(counts: Record<string, Record<string, number>>): void {
		for (const name of FILTERS) {
			const values = Object.entries(counts[name] ?? {});
			const options = values.map(([value, count]) =>
				create('option', { value, textContent: `${value} (${count})` }),
			);
			const any = create('option', { value: '', textContent: `any ${name}` });
			this.#filters.append(create('select', { name, ariaLabel: name }, any, ...options));
		}
	}

	#readFilters(): Record<string, string> {
		const selects = [...this.#filters.querySelectorAll('select')];
		return Object.fromEntries(
			selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
		);
	}

	#moveFocus(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.target instanceof HTMLSelectElement) return;
		const stops = [this.#input, ...this.#results.querySelectorAll('a')];
		const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}

function toRow({ url, excerpt, meta, filters }: PagefindPage): HTMLLIElement {
	const link = create('a', { href: url, textContent: meta.title });
	const place = [filters['stage']?.[0], filters['category']?.[0], filters['kind']?.[0]]
		.filter(Boolean)
		.join(' / ');
	const where = create('p', { className: 'age', textContent: place });
	if (meta.status && meta.state) {
		const status = create('span', { textContent: meta.status });
		status.dataset['status'] = meta.state;
		where.append(' · ', status);
	}
	const lead = create('p', { textContent: meta.lead ?? '' });
	const found = create('p', { className: 'age' }, ...excerptToNodes(`… ${excerpt} …`));
	return create('li', {}, link, where, lead, found);
}

function tellCount(shown: number, more: number, term: string): string {
	if (shown === 0 && term === '')
		return 'Nothing has all of these. Fewer filters may find something.';
	if (shown === 0)
		return `Nothing was found for “${term}”. A shorter word or another name may find it.`;
	if (more > 0) return `The best ${shown} of ${shown + more} pages.`;
	return shown === 1 ? '1 page.' : `${shown} pages.`;
}

customElements.define('guide-search', GuideSearch);
