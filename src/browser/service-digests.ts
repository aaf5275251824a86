import { fetchOnce } from './fetch-once.ts';
import { loadPartial } from './partial.ts';

/**
 * The digest of a service, out of the partial beside its page (`components/ServiceDigest.astro`). Its elements are drawn as
 * those of pages are. They serve again and again: clone what goes into the page.
 */
export type ServiceDigest = {
	id: string;
	label: string;
	hoverCard: HTMLElement;
	/** The head of its column in a comparison. */
	head: HTMLTableCellElement;
	/** Its cells in the rows that every comparison has, by the labels of the rows. */
	cells: Map<string, HTMLTableCellElement>;
	facts: DigestFact[];
	/** Links to its look-alikes, by their ids. */
	lookAlikes: Map<string, HTMLAnchorElement>;
};

/** A fact, as a row of a table of facts. */
export type DigestFact = {
	label: string;
	unit: string;
	/** Facts with the same key say the same. */
	key: string;
	/** The rows of look-alike pages in which it stands beside facts of others. */
	rows: string[];
	row: HTMLTableRowElement;
	/** Two cells of the row: the value with its unit, and where it comes from. */
	value: HTMLElement;
	source: HTMLElement;
};

const loaded = new Map<string, Promise<ServiceDigest>>();

/** Loads the digest that lies beside the page of a service, once; after a failure the next call tries again. */
export function loadDigest(page: string): Promise<ServiceDigest> {
	const address = new URL('digest.htm', new URL(page, location.href)).href;
	return fetchOnce(loaded, address, () => loadPartial(address).then(readDigest));
}

function readDigest(root: HTMLElement): ServiceDigest {
	return {
		id: root.dataset['id'] ?? '',
		label: root.dataset['label'] ?? '',
		hoverCard: find(root, '.hover-card'),
		head: find(root, '.compared thead th'),
		cells: new Map(
			list(root, '.compared tbody tr').map((row) => [readLabel(row), find(row, 'td')]),
		),
		facts: list<HTMLTableRowElement>(root, '.facts tr').map(readFact),
		lookAlikes: new Map(
			list(root, 'li[data-id]').map((item) => [item.dataset['id'] ?? '', find(item, 'a')]),
		),
	};
}

function readFact(row: HTMLTableRowElement): DigestFact {
	const { unit = '', key = '', rows } = row.dataset;
	const [value, source] = [find(row, '.value'), find(row, 'td.source')];
	return { label: readLabel(row), unit, key, rows: rows?.split('\n') ?? [], row, value, source };
}

function readLabel(row: HTMLElement): string {
	return find(row, 'th').textContent;
}

function list<Part extends HTMLElement>(place: Element, selector: string): Part[] {
	return [...place.querySelectorAll<Part>(selector)];
}

/** Finds a part that every digest has. */
function find<Part extends HTMLElement>(place: Element, selector: string): Part {
	const [part] = list<Part>(place, selector);
	if (part) return part;
	throw new Error(`A digest has no \`${selector}\`.`);
}
