import { MOST_SIDES } from '../../model/sides.ts';
import { writeChosen } from '../address/chosen-address.ts';
import { create } from '../dom/create.ts';
import { hrefs } from '../hrefs.ts';
import { keepPlace, restorePlace } from '../address/scroll-place.ts';
import { isOffered } from '../dom/selects.ts';

/**
 * Filters the services in the table of a task. Every cell lists the values that rule out its row
 * (`data-drops="answers=batch"`), so this script judges nothing. The choice is in the page's
 * address, in the order in which it was made. Excluded services are listed in the same order.
 */
class ServiceChooser extends HTMLElement {
	/** The names of the constraints that the reader set, in order. */
	#order: string[] = [];

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		this.#restore(form);
		form.addEventListener('input', ({ target }) => {
			if (target instanceof HTMLSelectElement) this.#remember(target);
			this.#apply(form);
		});
		form.addEventListener('reset', () =>
			setTimeout(() => {
				this.#order = [];
				this.#apply(form);
			}),
		);
		this.#apply(form);
		keepPlace();
		restorePlace();
	}

	/**
	 * Restores the choice from the address, except where the reader chose something before this
	 * script was loaded. The form has no other values, because it turns off the browser's own memory.
	 */
	#restore(form: HTMLFormElement): void {
		const hasTask = form.querySelector('input:checked') !== null;
		const selects = [...form.querySelectorAll('select')];
		const untouched = new Set(selects.filter(({ selectedIndex }) => selectedIndex === 0));
		const address = new URLSearchParams(location.search);
		const known = new Set(
			[...form.querySelectorAll('input, select')].map((field) => field.getAttribute('name')),
		);
		// The first value of each question, in the order of the address. The address may be long.
		const asked = [...new Set(address.keys())].filter((name) => known.has(name));
		for (const name of asked) {
			const value = address.get(name) ?? '';
			for (const radio of form.querySelectorAll('input')) {
				if (!hasTask && radio.name === name && radio.value === value) radio.checked = true;
			}
			for (const select of untouched) {
				if (select.name !== name || !isOffered(select, value)) continue;
				select.value = value;
				this.#remember(select);
			}
		}
		for (const select of selects) if (!untouched.has(select)) this.#remember(select);
	}

	/** Moves a constraint to the end, or removes it if it is not set. */
	#remember(select: HTMLSelectElement): void {
		this.#order = this.#order.filter((name) => name !== select.name);
		if (select.selectedIndex > 0) this.#order.push(select.name);
	}

	#apply(form: HTMLFormElement): void {
		const data = new FormData(form);
		const read = (name: string) => String(data.get(name) ?? '');
		const task = read('task');
		const chosen = this.#order.map((name): [string, string] => [name, read(name)]);
		writeChosen(Object.fromEntries(task ? [['task', task], ...chosen] : chosen));

		const unset = [...form.querySelectorAll('select')].filter(
			({ name, value }) => value !== '' && !this.#order.includes(name),
		);
		const constraints = [
			...unset.map(({ name, value }): [string, string] => [name, value]),
			...chosen,
		];
		for (const section of this.querySelectorAll<HTMLElement>('.task-table')) {
			section.toggleAttribute('data-chosen', section.getAttribute('aria-labelledby') === task);
		}
		const rows = [...this.querySelectorAll<HTMLElement>('.task-table[data-chosen] [data-service]')];
		const dropped = rows
			.map((row) => findReason(row, constraints))
			.filter((reason) => reason !== undefined)
			.sort((a, b) => a.rank - b.rank);
		for (const row of rows) row.hidden = dropped.some((reason) => reason.row === row);
		for (const cell of this.querySelectorAll<HTMLElement>('[data-silent-on]')) {
			const asked = constraints.some(([name]) => name === cell.dataset['silentOn']);
			cell.toggleAttribute('data-asked', asked);
		}
		this.#showCount(form, rows);
		this.#list(form, dropped);
	}

	/** Shows how many services match, and links to a comparison if there are only a few. */
	#showCount(form: HTMLFormElement, rows: readonly HTMLElement[]): void {
		const left = rows.filter((row) => !row.hidden);
		const output = form.querySelector('output');
		if (output) output.value = countLeft(left, rows.length);
		const compare = form.querySelector<HTMLAnchorElement>('.choices-compare');
		if (!compare) return;
		compare.hidden = left.length < 2 || left.length > MOST_SIDES;
		compare.href = compare.hidden
			? hrefs.compare
			: hrefs.comparing(left.map((row) => row.dataset['service'] ?? ''));
	}

	#list(form: HTMLFormElement, dropped: readonly Reason[]): void {
		const section = this.querySelector<HTMLElement>('.dropped');
		if (!section) return;
		section.hidden = dropped.length === 0;
		section.querySelector('ol')?.replaceChildren(
			...dropped.map(({ row, cell, name }) => {
				const link = row.querySelector('a');
				const question = cell.dataset['question'];
				const item = create(
					'li',
					{},
					...(link ? [link.cloneNode(true)] : []),
					create('span', { className: 'drop-reason' }, describe(form, name)),
					create('div', {}, ...(question ? [`${question}: `] : []), ...copyContent(cell)),
				);
				const stage = row.dataset['stage'];
				if (stage) item.dataset['stage'] = stage;
				return item;
			}),
		);
	}
}

/** Formats how many services match, and how many of them only because a value is missing. */
function countLeft(left: readonly HTMLElement[], all: number): string {
	if (all === 0) return 'Choose a task first.';
	if (left.length === 0) return `None of ${all} is left. Loosen a constraint.`;
	const unsure = left.filter((row) => row.querySelector('[data-asked]')).length;
	const doubt = unsure > 0 ? `, ${unsure} with an answer not recorded` : '';
	return `${left.length} of ${all} ${left.length === 1 ? 'is' : 'are'} left${doubt}.`;
}

type Reason = { row: HTMLElement; cell: HTMLElement; name: string; rank: number };

/** Finds the first constraint that excludes a row, with the cell that shows it. */
function findReason(
	row: HTMLElement,
	constraints: readonly [string, string][],
): Reason | undefined {
	for (const [rank, [name, value]] of constraints.entries()) {
		const cell = [...row.querySelectorAll<HTMLElement>('[data-drops]')].find(({ dataset }) =>
			dataset['drops']?.split(' ').includes(`${name}=${value}`),
		);
		if (cell) return { row, cell, name, rank };
	}
	return undefined;
}

/** Formats a constraint with the labels of the form. */
function describe(form: HTMLFormElement, name: string): string {
	const select = form.elements.namedItem(name);
	if (!(select instanceof HTMLSelectElement)) return '';
	const label = select.labels[0]?.firstChild?.textContent?.trim() ?? '';
	return `${label}: ${select.selectedOptions[0]?.label ?? ''}`;
}

/** Copies the content of a cell: its text, source, and date. */
function copyContent(cell: HTMLElement): Node[] {
	const inner = cell.querySelector('div') ?? cell;
	return [...inner.childNodes].map((node) => node.cloneNode(true));
}

customElements.define('service-chooser', ServiceChooser);
