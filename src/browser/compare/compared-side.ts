import { listFacts, type DigestFact } from '../service/digest-facts.ts';

/** A side of a comparison, out of the digest of its service. */
export type ComparedSide = {
	id: string;
	label: string;
	/** The head of its column. */
	head: HTMLTableCellElement | undefined;
	/** Its cells in the rows that every comparison has, by the labels of the rows. */
	cells: Map<string, HTMLTableCellElement>;
	facts: DigestFact[];
	/** Links to its look-alikes, by their ids. */
	lookAlikes: Map<string, HTMLAnchorElement>;
};

/** Reads a side of a comparison out of a digest. */
export function readSide(digest: HTMLElement): ComparedSide {
	const { id = '', label = '' } = digest.dataset;
	const table = digest.querySelector<HTMLTableElement>('.compared');
	return {
		id,
		label,
		head: table?.tHead?.rows[0]?.cells[1],
		cells: new Map(
			[...(table?.tBodies[0]?.rows ?? [])].flatMap(({ cells: [label, cell] }) =>
				label && cell ? [[label.textContent, cell]] : [],
			),
		),
		facts: listFacts(digest),
		lookAlikes: new Map(
			[...digest.querySelectorAll<HTMLElement>('li[data-id]')].flatMap((item) => {
				const link = item.querySelector('a');
				return link ? [[item.dataset['id'] ?? '', link]] : [];
			}),
		),
	};
}
