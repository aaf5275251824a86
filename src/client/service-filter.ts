import { chooseValue, writeAddress } from './selects.ts';

/** The fields of the list that can be filtered, and the attribute in which an item holds its values, divided by blanks. */
const attributes = {
	stage: 'stages',
	category: 'category',
	kind: 'kind',
	status: 'state',
} as const;
type Field = keyof typeof attributes;

/** Narrows the list of all services by its selects. The choice stands in the page's address, so that it can be shared. */
class ServiceFilter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const state = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select'))
			chooseValue(select, state.get(select.name));
		form.addEventListener('input', () => this.#apply(form));
		form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
		this.#apply(form);
	}

	#apply(form: HTMLFormElement): void {
		const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
		const items = [...this.querySelectorAll<HTMLElement>('li[data-kind]')];
		for (const item of items) {
			item.hidden = !chosen.every(({ name, value }) => hasValue(item, name as Field, value));
		}
		for (const shelf of this.querySelectorAll<HTMLElement>('[data-shelf]')) {
			shelf.hidden = shelf.querySelector('li:not([hidden])') === null;
		}
		const shown = items.filter((item) => !item.hidden).length;
		const output = form.querySelector('output');
		if (output) output.value = `${shown} of ${items.length}`;
		writeAddress(Object.fromEntries(chosen.map(({ name, value }) => [name, value])));
	}
}

function hasValue(item: HTMLElement, field: Field, value: string): boolean {
	return (item.dataset[attributes[field]] ?? '').split(' ').includes(value);
}

customElements.define('service-filter', ServiceFilter);
