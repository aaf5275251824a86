import type { SearchPage, Told } from '../../search/engine/data.ts';
import type { Lookup } from '../../search/engine/lookup.ts';
import { create } from '../dom/create.ts';
import { chooseValue } from '../dom/selects.ts';

/** The filters, each with the values that a page has for it. */
const FILTERS: Record<string, (page: SearchPage) => Told[]> = {
	kind: ({ kind }) => [{ value: kind, words: kind }],
	stage: ({ stages }) => stages,
	category: ({ category }) => (category ? [category] : []),
	status: ({ status }) => (status ? [{ value: status.state, words: status.words }] : []),
};

/** The filters of a search: one select each, with the number of results of every value. */
export class SearchFilters {
	readonly element = create('div', { className: 'search-filters' });
	readonly #selects = Object.keys(FILTERS).map((name) =>
		create(
			'select',
			{ name, ariaLabel: name },
			create('option', { value: '', textContent: `any ${name}` }),
		),
	);
	/** Values from an address, until there are results to select from. */
	#wanted: URLSearchParams | undefined;

	constructor() {
		this.element.append(...this.#selects);
	}

	/** The selected values, by the names of the filters. */
	get chosen(): Record<string, string> {
		return Object.fromEntries(
			this.#selects
				.map(
					({ name, value }) =>
						[name, this.#wanted ? (this.#wanted.get(name) ?? '') : value] as const,
				)
				.filter(([, value]) => value !== ''),
		);
	}

	/** True if anything is selected. */
	get isChosen(): boolean {
		return Object.keys(this.chosen).length > 0;
	}

	/** Selects the values in an address. */
	restore(address: URLSearchParams): void {
		this.#wanted = address;
	}

	/** Offers the values of the results, with counts, and returns the results that match. */
	narrow<Found extends { page: SearchPage }>(
		all: readonly Found[],
		{ pages, hasTexts }: Pick<Lookup, 'pages' | 'hasTexts'>,
	): Found[] {
		// A mistyped address selects nothing. All values are known once all pages are loaded.
		const chosen = hasTexts ? this.#readKnown(pages) : this.chosen;
		for (const select of this.#selects) {
			const others = Object.entries(chosen).filter(([name]) => name !== select.name);
			fill(
				select,
				all.filter(({ page }) => passes(page, others)),
				chosen[select.name] ?? '',
				pages,
			);
		}
		if (hasTexts) this.#wanted = undefined;
		return all.filter(({ page }) => passes(page, Object.entries(chosen)));
	}

	#readKnown(pages: readonly SearchPage[]): Record<string, string> {
		return Object.fromEntries(
			Object.entries(this.chosen).filter(([name, value]) =>
				pages.some((page) => FILTERS[name]?.(page).some((told) => told.value === value)),
			),
		);
	}
}

function passes(page: SearchPage, chosen: readonly (readonly [string, string])[]): boolean {
	return chosen.every(([name, value]) =>
		FILTERS[name]?.(page).some((told) => told.value === value),
	);
}

/** Fills a select with the values that occur, and the selected one even if it does not. */
function fill(
	select: HTMLSelectElement,
	found: readonly { page: SearchPage }[],
	chosen: string,
	whole: readonly SearchPage[],
): void {
	const read = FILTERS[select.name];
	const counts = new Map<string, number>();
	for (const { page } of found)
		for (const { value } of read?.(page) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	const words = new Map(
		whole.flatMap((page) => read?.(page) ?? []).map((told) => [told.value, told.words]),
	);
	const options = [...words]
		.filter(([value]) => counts.has(value) || value === chosen)
		.map(([value, told]) =>
			create('option', { value, textContent: `${told} (${counts.get(value) ?? 0})` }),
		);
	select.replaceChildren(...[...select.options].slice(0, 1), ...options);
	chooseValue(select, chosen);
}
