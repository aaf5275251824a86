import { create } from '../dom/create.ts';

/** How many results are shown at first. */
export const SHOWN = 10;

/** The results of a search: the first ones, and more on demand. */
export class SearchList {
	readonly element = create('ol', { className: 'search-results' });
	readonly more = create('button', { type: 'button', hidden: true });

	/** How many results are shown at most, which the reader can raise. */
	shown = SHOWN;

	/** Replaces the results. */
	show(rows: readonly HTMLElement[]): void {
		rows.slice(this.shown).forEach((row) => (row.hidden = true));
		this.element.replaceChildren(...rows);
		this.#offerMore();
	}

	/** Shows more results, and moves the focus to the first of them. */
	showMore(): void {
		const next = this.#listHidden().slice(0, SHOWN);
		next.forEach((row) => (row.hidden = false));
		next[0]?.querySelector('a')?.focus();
		this.shown += SHOWN;
		this.#offerMore();
	}

	#listHidden(): HTMLElement[] {
		return [...this.element.querySelectorAll<HTMLElement>(':scope > li[hidden]')];
	}

	#offerMore(): void {
		const left = this.#listHidden().length;
		this.more.hidden = left === 0;
		this.more.textContent = `Show ${Math.min(left, SHOWN)} more of ${left}`;
	}
}
