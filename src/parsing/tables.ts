import { describeBlock } from './lists.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import { refuseStruckText, requireValue } from './safety/plain-words.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';

/**
 * Returns the rows of the one table in a section, and reports any other content. Returns undefined
 * if there is no table with these columns.
 */
export function parseTable(
	section: Section | undefined,
	columns: readonly string[],
	reader: Reader,
): MarkdownNode[] | undefined {
	const found = parseWholeTable(section, reader);
	if (!section || !found) return undefined;
	if (found.head.map(textOf).join() !== columns.join()) {
		const [first] = found.head;
		reader.report('malformed-row', first ?? section.heading, {
			detail: `the columns of the table are not ${columns.join(', ')}`,
			form: `\`| ${columns.join(' | ')} |\` above the rows`,
		});
		return undefined;
	}
	return found.rows;
}

/**
 * Reports markup that the cells of a row cannot keep because their text becomes a value. The column
 * `rich` keeps all markup.
 */
export function requireValues(
	row: MarkdownNode,
	columns: readonly string[],
	reader: Reader,
	rich?: string,
): void {
	columns.forEach((column, place) => {
		const cell = row.children?.[place];
		const section = `the column \`${column}\``;
		if (column === 'source') refuseStruckText(cell, section, reader);
		else if (column !== rich) requireValue(cell, section, reader);
	});
}

/** Returns the header cells and the rows of the one table in a section. */
export function parseWholeTable(
	section: Section | undefined,
	reader: Reader,
): { head: MarkdownNode[]; rows: MarkdownNode[] } | undefined {
	if (!section) return undefined;
	const [table, ...others] = section.blocks;
	for (const block of table?.type === 'table' ? others : section.blocks) {
		reader.report('stray-content', block, {
			found: describeBlock(block),
			section: `the section \`${section.title}\``,
			expected: 'one table',
		});
	}
	if (table?.type !== 'table') return undefined;
	const [head, ...rows] = table.children ?? [];
	if (rows.length === 0) reader.report('empty-section', section.heading, { title: section.title });
	return { head: head?.children ?? [], rows };
}
