import type * as memory from './list-memory.ts';
import { load } from '../fetching/on-demand.ts';
import { chooseValue } from '../dom/selects.ts';

/**
 * Filters a list by its selects. Each item (`data-item`) has its values, separated by spaces, in an
 * attribute with the name of the select: `data-has-status="open"`. A part of the list
 * (`data-shelf`) without visible items is hidden. The choice is in the page's address, so that it
 * can be shared.
 */
class ListFilter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const state = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select'))
			chooseValue(select, state.get(select.name));
		form.addEventListener('input', () => this.#apply(form));
		form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
		this.#apply(form);
		useMemory(({ keepPlace, restorePlace }) => {
			keepPlace();
			restorePlace();
		});
	}

	#apply(form: HTMLFormElement): void {
		const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
		const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		for (const item of items) {
			item.hidden = !chosen.every(({ name, value }) => hasValue(item, name, value));
		}
		for (const shelf of this.querySelectorAll<HTMLElement>('[data-shelf]')) {
			shelf.hidden = shelf.querySelector('[data-item]:not([hidden])') === null;
		}
		const shown = items.filter((item) => !item.hidden).length;
		const output = form.querySelector('output');
		if (output) output.value = `${shown} of ${items.length}`;
		const values = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
		useMemory(({ writeChosen }) => writeChosen(values));
	}
}

type Memory = typeof memory;

/** Uses the memory of the choice, which is loaded late because the list works without it. */
function useMemory(act: (found: Memory) => void): void {
	load(() => import('./list-memory.ts')).then(act, () => undefined);
}

function hasValue(item: HTMLElement, name: string, value: string): boolean {
	return (item.getAttribute(`data-has-${name}`) ?? '').split(' ').includes(value);
}

customElements.define('list-filter', ListFilter);
