import type { ServiceDigest, DigestFact } from '../../model/schemas/service-digest.ts';
import type { ServiceLink } from '../../model/schemas/compared-cell.ts';
import { buildComparison, type DigestCell, type DigestRow } from './compared-rows.ts';
import { create } from '../create.ts';
import { drawAside, drawSource, tellValue } from '../fact-marks.ts';
import { drawLink, drawStatus } from '../service-marks.ts';

/** The comparison as elements: the table, what stands beside no other, and how many rows differ of those judged. */
export type ComparedTable = {
	table: HTMLElement;
	others: HTMLElement[];
	judged: number;
	differing: number;
};

/**
 * Draws services side by side, as look-alike pages do: a table, in which rows that differ are marked, then for each side its
 * numbers that stand beside no other.
 */
export function drawComparison(digests: readonly ServiceDigest[]): ComparedTable {
	const { rows, rest } = buildComparison(digests);
	const heads = digests.map((digest) => create('th', { scope: 'col' }, drawLink(toLink(digest))));
	const table = create(
		'table',
		{ className: 'compared' },
		create('thead', {}, create('tr', {}, create('td'), ...heads)),
		create('tbody', {}, ...rows.map((row) => drawRow(row, digests))),
	);
	table.dataset['sides'] = String(digests.length);
	const others = digests.flatMap((digest, side) => drawRest(digest, rest[side] ?? []));
	const count = (fits: (row: DigestRow) => boolean) => rows.filter(fits).length;
	return {
		table: create('div', { className: 'compared-frame' }, table),
		others,
		judged: count(({ verdict }) => verdict !== undefined),
		differing: count(({ verdict }) => verdict === 'differs'),
	};
}

function toLink({ label, href, status }: ServiceDigest): Omit<ServiceLink, 'id'> {
	return { label, href, ...(status.state !== 'open' && { status }) };
}

function drawRow(
	{ label, cells, verdict }: DigestRow,
	digests: readonly ServiceDigest[],
): HTMLElement {
	const head = create('th', { scope: 'row' }, label);
	const row = create('tr', {}, head);
	if (verdict) {
		head.append(' ', create('span', { className: 'verdict' }, verdict));
		row.toggleAttribute(`data-${verdict}`, true);
	}
	for (const [side, cell] of cells.entries()) {
		const td = create('td', {}, create('div', {}, ...drawCell(cell)));
		td.dataset['side'] = digests[side]?.label ?? '';
		row.append(td);
	}
	return row;
}

function drawCell(cell: DigestCell): (Node | string)[] {
	switch (cell.kind) {
		case 'none': {
			const dash = create('span', { ariaHidden: 'true' }, '–');
			return [dash, create('span', { className: 'sr-only' }, 'nothing recorded')];
		}
		case 'sentence':
		case 'text':
			return [cell.text];
		case 'list':
			return [drawList(cell.items.map((item) => create('li', {}, item)))];
		case 'status':
			return [drawStatus(cell), ...(cell.span ? [' ', drawAside(cell.span)] : [])];
		case 'stages':
			return [
				drawList(
					cell.stages.map(({ id, label, href }) => {
						const item = create('li', {}, create('a', { href, className: 'stage' }, label));
						item.dataset['stage'] = id;
						return item;
					}),
				),
			];
		case 'services': {
			const items = cell.services.map(({ carries, ...link }) =>
				create('li', {}, drawLink(link), ...(carries ? [' ', drawAside(carries)] : [])),
			);
			const more = create('li', { className: 'age' }, `and ${cell.more} more`);
			return [drawList(cell.more > 0 ? [...items, more] : items)];
		}
		case 'fact':
			return [create('strong', {}, tellValue(cell.fact)), ' ', ...drawSource(cell.fact)];
	}
}

function drawRest({ label, id }: ServiceDigest, facts: readonly DigestFact[]): HTMLElement[] {
	if (facts.length === 0) return [];
	const rows = facts.map((fact) =>
		create(
			'tr',
			{},
			create('th', { scope: 'row' }, fact.label),
			create('td', { className: 'value' }, tellValue(fact)),
			create('td', { className: 'source' }, ...drawSource(fact)),
		),
	);
	const heads = ['Fact', 'Value', 'Source and day checked'].map((head) =>
		create('th', { scope: 'col' }, head),
	);
	const table = create(
		'table',
		{ className: 'facts stacks' },
		create('thead', {}, create('tr', {}, ...heads)),
		create('tbody', {}, ...rows),
	);
	const title = create('h2', { id: `numbers-of-${id}` }, `Further numbers of ${label}`);
	return [create('section', {}, title, table)];
}

function drawList(items: readonly HTMLElement[]): HTMLElement {
	return create('ul', { className: 'tight' }, ...items);
}
