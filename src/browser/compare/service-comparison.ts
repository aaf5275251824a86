import { MOST_SIDES } from '../../model/sides.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import { changeAddress, writeAddress } from '../address/address.ts';
import { clone } from '../dom/clone.ts';
import { readSide, type ComparedSide } from './compared-side.ts';
import { arrangeComparison } from './compared-table.ts';
import {
	listLabels,
	offerSides,
	describeSurplus,
	describeUnknown,
	describeUnread,
} from './comparison-words.ts';
import { create } from '../dom/create.ts';
import { keepPlace, restorePlace } from '../address/scroll-place.ts';
import { explain } from '../fetching/on-demand.ts';
import { loadDigest } from '../service/service-digests.ts';
import { drawLink } from '../service/service-marks.ts';
import {
	findService,
	listNearest,
	readSides,
	writeSides,
	type NamedService,
} from './service-names.ts';

/**
 * Sets the services side by side that the address names in `?s=`. Chips remove a side, the form
 * adds one, and the address follows, so that a comparison can be shared and the back button works.
 * `data-services` is the address of the folder with the pages of services.
 */
class ServiceComparison extends HTMLElement {
	readonly #input = this.querySelector('input') ?? create('input');
	readonly #only = create('input', { type: 'checkbox' });
	readonly #sides = create('ul', { className: 'compared-sides', ariaLabel: 'Side by side' });
	readonly #problems = create('div', { className: 'compared-problems', role: 'alert' });
	readonly #status = create('p', { role: 'status' });
	readonly #result = create('div');
	readonly #others = create('div', { className: 'sections' });
	readonly #skeleton: ParentNode = this.querySelector('template')?.content ?? this;
	readonly #title = document.title;
	#services: NamedService[] = [];
	/** The query that is shown. The address follows later, see `changeAddress`. */
	#asked = location.search;
	/** Counts requests, so that a late answer does not overwrite a newer one. */
	#run = 0;

	connectedCallback(): void {
		if (this.#result.isConnected) return;
		this.#services = [...this.querySelectorAll('option')].map(readOption);
		const only = create('label', {}, this.#only, ' Only differences');
		const tools = create('div', { className: 'compared-tools' }, this.#status, only);
		const form = this.querySelector('form');
		form?.after(this.#sides, this.#problems, tools, this.#result, this.#others);
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#add();
		});
		this.#input.addEventListener('input', (event) => {
			// A choice from the list is complete, so the button need not be pressed. Typing is not.
			const isTyped = event instanceof InputEvent && event.inputType !== 'insertReplacementText';
			if (!isTyped && findService(this.#input.value, this.#services)) this.#add();
		});
		this.#only.addEventListener('change', () => {
			this.#filter();
			this.#ask(this.#listIds(), 'replace');
			// Write it at once: a reload may come next, and this is never pressed often enough to hit the
			// browser's limit on address changes.
			writeAddress();
		});
		addEventListener('popstate', () => {
			this.#asked = location.search;
			void this.#show().then(() => restorePlace());
		});
		keepPlace();
		void this.#show().then(() => restorePlace());
	}

	async #show(): Promise<void> {
		this.#run += 1;
		const run = this.#run;
		const { sides, surplus, unknown, unread } = readSides(this.#asked, this.#services);
		const ids = sides.map(({ id }) => id);
		this.#only.checked = new URLSearchParams(this.#asked).get('only') === 'differences';
		this.#filter();
		// Write a valid address in its short form. Keep an invalid one, so that a reload reports it
		// again.
		if (ids.length > 0 && unknown.length + surplus.length + unread === 0) this.#ask(ids, 'replace');
		this.#sides.replaceChildren(...sides.map((side) => this.#drawChip(side)));
		this.#problems.replaceChildren(
			...unknown.map((word) => this.#describeUnknown(word, 'address')),
			...(surplus.length > 0 ? [describeSurplus(surplus)] : []),
			...(unread > 0 ? [describeUnread(unread)] : []),
		);
		if (ids.length === 0) {
			this.#finish('empty', 'Choose two to four services.');
			return;
		}
		this.#status.textContent = `Loading ${listLabels(sides)} …`;
		try {
			const digests = await Promise.all(ids.map((id) => loadDigest(this.#toPage(id))));
			if (run === this.#run) this.#showSides(digests.map(readSide));
		} catch (error) {
			if (run === this.#run) this.#showFailure(sides, error);
		}
	}

	#showSides(sides: readonly ComparedSide[]): void {
		const names = listLabels(sides);
		const [first, second] = sides;
		if (!first || !second) {
			this.#finish('one', `Add a second service, to set it beside ${names}.`);
			this.#result.append(...(first ? this.#offerLookAlikes(first) : []));
			return;
		}
		const { table, others, judged, differing } = arrangeComparison(sides, this.#skeleton);
		this.#finish('table', `${names}: ${differing} of ${judged} rows differ.`);
		this.#result.append(table);
		this.#others.append(...others);
		document.title = `${names} | ${this.#title}`;
	}

	#showFailure(sides: readonly NamedService[], error: unknown): void {
		const retry = create('button', { type: 'button' }, 'Try again');
		retry.addEventListener('click', () => void this.#show());
		this.#finish('failed', `What the guide knows of ${listLabels(sides)} could not be loaded.`);
		this.#result.append(create('p', {}, `${explain(error)} `, retry));
	}

	#finish(state: 'empty' | 'one' | 'table' | 'failed', told: string): void {
		this.dataset['state'] = state;
		document.title = this.#title;
		this.#status.textContent = told;
		this.#result.replaceChildren();
		this.#others.replaceChildren();
		this.#offerPages(this.#listIds());
	}

	/**
	 * Offers the look-alike pages that have two of the sides, or the only one; without sides, all.
	 */
	#offerPages(ids: readonly string[]): void {
		const section = this.querySelector<HTMLElement>('.ready-made');
		const pages = [...(section?.querySelectorAll('li') ?? [])];
		for (const page of pages) {
			const shared = (page.dataset['sides'] ?? '').split(' ').filter((id) => ids.includes(id));
			page.hidden = shared.length < Math.min(2, ids.length);
		}
		if (section) section.hidden = pages.every(({ hidden }) => hidden);
	}

	#add(): void {
		const word = this.#input.value.trim();
		const ids = this.#listIds();
		const service = findService(word, this.#services);
		if (!service) {
			if (word) this.#problems.replaceChildren(this.#describeUnknown(word, 'field'));
			return;
		}
		if (ids.includes(service.id)) this.#status.textContent = `${service.label} is there already.`;
		else if (ids.length < MOST_SIDES) this.#go([...ids, service.id]);
		else {
			this.#status.textContent =
				`No more than ${MOST_SIDES} fit side by side. ` + `Take one away to add ${service.label}.`;
			return;
		}
		this.#input.value = '';
	}

	#remove(id: string): void {
		const ids = this.#listIds();
		this.#go(ids.filter((each) => each !== id));
		const buttons = this.#sides.querySelectorAll('button');
		const next = buttons[Math.min(ids.indexOf(id), buttons.length - 1)];
		(next ?? this.#input).focus();
	}

	#go(ids: readonly string[]): void {
		this.#ask(ids, 'push');
		void this.#show();
	}

	#ask(ids: readonly string[], how: 'push' | 'replace'): void {
		const address = this.#toAddress(ids);
		this.#asked = new URL(address, location.href).search;
		changeAddress(address, how);
	}

	#toAddress(ids: readonly string[]): string {
		if (ids.length === 0) return location.pathname;
		const only = this.#only.checked ? '&only=differences' : '';
		return location.pathname + writeSides(ids) + only;
	}

	#toPage(id: string): string {
		return `${this.dataset['services'] ?? ''}${id}/`;
	}

	#listIds(): string[] {
		return readSides(this.#asked, this.#services).sides.map(({ id }) => id);
	}

	#filter(): void {
		this.toggleAttribute('data-only-differences', this.#only.checked);
	}

	#drawChip(service: NamedService): HTMLElement {
		const ariaLabel = `Remove ${service.label}`;
		const button = create('button', { type: 'button', ariaLabel }, '×');
		button.addEventListener('click', () => this.#remove(service.id));
		const link = drawLink({ ...service, href: this.#toPage(service.id) });
		return create('li', {}, link, button);
	}

	#offerLookAlikes({ id: own, label, lookAlikes }: ComparedSide): HTMLElement[] {
		return offerSides(
			label,
			[...lookAlikes].map(([id, link]) =>
				Object.assign(clone(link), { href: this.#toAddress([own, id]) }),
			),
		);
	}

	#describeUnknown(word: string, place: 'address' | 'field'): HTMLElement {
		const kept = this.#listIds().slice(0, MOST_SIDES - 1);
		const near = listNearest(word, this.#services).map((service) => ({
			service,
			href: this.#toAddress([...kept, service.id]),
		}));
		return describeUnknown(word, place, near);
	}
}

function readOption(option: HTMLOptionElement): NamedService {
	const { id = '', label = '', names = '', state } = option.dataset;
	return {
		id,
		label,
		names: [option.value, ...names.split('|')],
		...(state && { status: { state: state as StatusState, words: option.text } }),
	};
}

customElements.define('service-comparison', ServiceComparison);
