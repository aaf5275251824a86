import { toPosition } from '../../model/position.ts';
import { isUnclosedFence } from './code-fences.ts';
import { findEntities, findLiteralMarkup } from './literal-markup.ts';
import { endOf, startOf, textOf, visit, type MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/**
 * Reports constructs of Markdown and its dialects that notes do not support, each at its position,
 * so that nothing in a note is dropped, changed or printed as markup unnoticed.
 */
export function checkConstructs(nodes: readonly MarkdownNode[], reader: Reader): void {
	checkRanks(nodes, reader);
	let columns = 0;
	for (const node of nodes) {
		visit(node, (each) => {
			if (each.type === 'table') columns = each.children?.[0]?.children?.length ?? 0;
			// The cells of such a row were split in the wrong places.
			if (each.type === 'tableRow' && !hasAllCells(each, columns, reader)) return false;
			if (each.type === 'heading' && each !== node) {
				refuse(each, 'a heading inside a list or a quotation', 'Move it out.', reader);
			}
			checkNode(each, reader);
			// The text of an automatic link is its address, and holds no markup.
			return each.type !== 'link' || sourceOf(each, reader).startsWith('[');
		});
	}
}

/**
 * Reports a row with more or fewer cells than the header: the page would drop cells, or add empty
 * ones.
 */
function hasAllCells(row: MarkdownNode, wanted: number, reader: Reader): boolean {
	const count = row.children?.length ?? 0;
	if (count !== wanted) reader.report('cell-count', row, { count, wanted });
	return count === wanted;
}

function checkNode(node: MarkdownNode, reader: Reader): void {
	switch (node.type) {
		case 'text':
			return checkText(node, reader);
		case 'code':
			return checkCode(node, reader);
		case 'list':
			return checkList(node, reader);
		case 'listItem':
			return checkItem(node, reader);
		case 'link':
			return checkLink(node, reader);
		case 'heading':
			return checkHeading(node, reader);
		case 'break':
			return refuse(node, 'a line break by hand', 'Join the lines, or write a list.', reader);
		case 'strong':
		case 'emphasis':
			if (sourceOf(node, reader).startsWith('_')) {
				const instead =
					'Write `*words*` or `**words**`, or put it between backticks if it is code.';
				refuse(node, 'emphasis by underscores, which names hold too', instead, reader);
			}
	}
}

/**
 * Reports headings more than one rank below the heading before. Rank 1 is the page title, which is
 * not in the note.
 */
function checkRanks(nodes: readonly MarkdownNode[], reader: Reader): void {
	let above = 1;
	for (const node of nodes) {
		if (node.type !== 'heading') continue;
		const rank = node.depth ?? above;
		if (rank > above + 1) reader.report('skipped-rank', node, { rank, wanted: above + 1 });
		above = rank;
	}
}

function checkHeading(node: MarkdownNode, reader: Reader): void {
	if (!sourceOf(node, reader).startsWith('#')) {
		refuse(
			node,
			'an underlined heading',
			'Write `## Words`, or an empty line above the dashes.',
			reader,
		);
	} else if (textOf(node) === '') {
		refuse(node, 'a heading without words', 'Give it words, or remove it.', reader);
	}
}

function checkCode(node: MarkdownNode, reader: Reader): void {
	if (isUnclosedFence(sourceOf(node, reader))) reader.report('unclosed-code', node, undefined);
	if (node.meta) {
		const instead = 'Leave nothing but the language behind the fence.';
		refuse(node, 'a block of code with more than a language', instead, reader);
	}
}

function checkLink(node: MarkdownNode, reader: Reader): void {
	if (node.title)
		refuse(node, 'a link with a title of its own', 'Write `[words](address)`.', reader);
	if (textOf(node) === '')
		refuse(node, 'a link without words', 'Write `[words](address)`.', reader);
}

function checkItem(node: MarkdownNode, reader: Reader): void {
	const [first] = node.children ?? [];
	const isTask = typeof node.checked === 'boolean';
	if (isTask || (first && /^\[(?:[ xX]\]|[^\]\n]\](?:\s|$))/.test(sourceOf(first, reader)))) {
		refuse(node, 'a task box', 'Remove the box: a note has nothing to tick off.', reader);
	}
}

/**
 * Reports item numbers that the page would not show, because the browser counts on from the first.
 */
function checkList(node: MarkdownNode, reader: Reader): void {
	if (!node.ordered) return;
	const items = node.children ?? [];
	const numbers = items.map((item) => Number.parseInt(sourceOf(item, reader), 10));
	const isLazy = numbers.every((number) => number === 1);
	const wrong = numbers.findIndex((number, index) => number !== index + 1);
	const item = items[wrong];
	if (item && !isLazy) {
		reader.report('item-number-off', item, { number: numbers[wrong] ?? 0, wanted: wrong + 1 });
	}
}

function checkText(node: MarkdownNode, reader: Reader): void {
	const source = sourceOf(node, reader);
	const start = startOf(node);
	const line = reader.source.slice(reader.source.lastIndexOf('\n', start - 1) + 1, start);
	for (const { index, text } of findEntities(source))
		reader.report('html-entity', toPosition(reader.source, start + index), { text });
	const reported = new Set<string>();
	for (const { index, ...found } of findLiteralMarkup(source, /^[ \t>]*$/.test(line))) {
		// The first match of a kind is enough: opening and closing signs match separately.
		if (reported.has(found.name)) continue;
		reported.add(found.name);
		reader.report('unsupported-markup', toPosition(reader.source, start + index), found);
	}
}

function refuse(node: MarkdownNode, name: string, instead: string, reader: Reader): void {
	const [text = ''] = sourceOf(node, reader).split('\n');
	reader.report('unsupported-markup', node, { text, name, instead });
}

function sourceOf(node: MarkdownNode, reader: Reader): string {
	return reader.source.slice(startOf(node), endOf(node));
}
