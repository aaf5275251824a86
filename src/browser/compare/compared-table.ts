import { clone } from '../dom/clone.ts';
import { create } from '../dom/create.ts';
import type { DigestFact } from '../service/digest-facts.ts';
import { alignFacts, judgeFacts, judgeField, type Verdict } from './compared-rows.ts';
import type { ComparedSide } from './compared-side.ts';

/** The comparison as elements, and how many of the judged rows differ. */
export type ComparedTable = {
	table: HTMLElement;
	/** For each side, the facts that have no counterpart. */
	others: HTMLElement[];
	judged: number;
	differing: number;
};

/** A row of the skeleton, and the cells to put into it; `undefined` for a side that has nothing. */
type Row = {
	element: HTMLTableRowElement;
	cells: (HTMLTableCellElement | undefined)[];
	verdict: Verdict;
};

/**
 * Arranges services side by side: a table with marks on the rows that differ, then the facts of
 * each side that have no counterpart.
 *
 * @param skeleton the two tables that the page has ready, drawn by the components of other pages: a
 * comparison whose rows hold one cell, for a side that has nothing, and an empty table of facts
 */
export function arrangeComparison(
	sides: readonly ComparedSide[],
	skeleton: ParentNode,
): ComparedTable {
	const [table, numbers] = [...skeleton.querySelectorAll('table')].map(clone);
	const fields = [...(table?.tBodies[0]?.rows ?? [])];
	const [blank] = fields.map(clone);
	if (!table || !numbers || !blank) throw new Error('The page has no skeleton of a comparison.');
	const { rows: facts, rest } = alignFacts(sides.map((side) => side.facts));
	const rows = [
		...fields.map((element) => readField(element, sides)),
		...facts.map((aligned) => toFactRow(clone(blank), aligned)),
	].filter(({ cells }) => cells.some((cell) => cell !== undefined));
	table.dataset['sides'] = String(sides.length);
	table.tHead?.rows[0]?.append(...sides.flatMap(({ head }) => (head ? clone(head) : [])));
	table.tBodies[0]?.replaceChildren(...rows.map((row) => fillRow(row, sides)));
	const verdicts = rows.flatMap(({ verdict }) => verdict ?? []);
	return {
		table: create('div', { className: 'compared-frame' }, table),
		others: sides.flatMap((side, place) => arrangeRest(side, rest[place] ?? [], numbers)),
		judged: verdicts.length,
		differing: verdicts.filter((verdict) => verdict === 'differs').length,
	};
}

function readField(element: HTMLTableRowElement, sides: readonly ComparedSide[]): Row {
	const label = element.cells[0]?.textContent ?? '';
	const cells = sides.map((side) => side.cells.get(label));
	const isJudged = element.dataset['unjudged'] === undefined;
	return { element, cells, verdict: isJudged ? judgeField(cells.map(readSaid)) : undefined };
}

/** Reads what a cell says: the items of its list, or its text. */
function readSaid(cell: HTMLTableCellElement | undefined): string[] {
	if (!cell) return [];
	const items = [...cell.querySelectorAll('li')];
	return (items.length > 0 ? items : [cell]).map(({ textContent }) => textContent);
}

function toFactRow(
	element: HTMLTableRowElement,
	{ label, facts }: { label: string; facts: readonly (DigestFact | undefined)[] },
): Row {
	element.cells[0]?.replaceChildren(label);
	element.removeAttribute('data-unjudged');
	return {
		element,
		cells: facts.map((fact) => fact && create('td', {}, create('div', {}, ...joinFact(fact)))),
		verdict: judgeFacts(facts.map((fact) => fact?.key)),
	};
}

/** Puts a fact into one cell in the order of `ComparedCell.astro`: its value, then its source. */
function joinFact({ value, source }: DigestFact): (Node | string)[] {
	const strong = create('strong', {}, value.textContent.trim());
	return [strong, ' ', ...clone(source).childNodes];
}

function fillRow({ element, cells, verdict }: Row, sides: readonly ComparedSide[]): HTMLElement {
	const [head, empty] = element.cells;
	const filled = cells.map((cell) => cell ?? empty).flatMap((cell) => (cell ? clone(cell) : []));
	for (const [place, cell] of filled.entries()) cell.dataset['side'] = sides[place]?.label ?? '';
	empty?.replaceWith(...filled);
	if (verdict) {
		head?.append(' ', create('span', { className: 'compared-verdict' }, verdict));
		element.toggleAttribute(`data-${verdict}`, true);
	}
	return element;
}

function arrangeRest(
	{ id, label }: ComparedSide,
	facts: readonly DigestFact[],
	numbers: HTMLTableElement,
): HTMLElement[] {
	if (facts.length === 0) return [];
	const table = clone(numbers);
	table.tBodies[0]?.append(...facts.map(({ row }) => clone(row)));
	const title = create('h2', { id: `numbers-of-${id}` }, `Further numbers of ${label}`);
	return [create('section', {}, title, table)];
}
