import { toPosition } from '../../model/position.ts';
import { isUnclosedFence } from './code-fences.ts';
import { findEntities, findLiteralMarkup } from './literal-markup.ts';
import { endOf, startOf, textOf, visit, type MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/**
 * Reports what Markdown and its dialects have and notes have not, each at its place, so that nothing in a note is dropped,
 * changed or printed as markup unnoticed.
 */
export function checkConstructs(nodes: readonly MarkdownNode[], reader: Reader): void {
	checkRanks(nodes, reader);
	let columns = 0;
	for (const node of nodes) {
		visit(node, (each) => {
			if (each.type === 'table') columns = each.children?.[0]?.children?.length ?? 0;
			// What is in the cells of such a row was cut up in the wrong places.
			if (each.type === 'tableRow' && !hasAllCells(each, columns, reader)) return false;
			if (each.type === 'heading' && each !== node) {
				refuse(each, 'a heading inside a list or a quotation', 'Move it out.', reader);
			}
			checkNode(each, reader);
			// The words of an address that is a link by itself are the address, and hold no markup.
			return each.type !== 'link' || sourceOf(each, reader).startsWith('[');
		});
	}
}

/** Reports a row whose cells are not as many as the head’s: the page shows no more, and fills up with empty ones. */
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

/** Reports headings that lie more than one rank below the one before. The first rank is the title’s, which a note does not write. */
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

/** Reports numbers of items that the page would not show: it counts on by itself. */
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
	const told = new Set<string>();
	for (const { index, ...found } of findLiteralMarkup(source, /^[ \t>]*$/.test(line))) {
		// The first of a kind says enough: an opening sign and its closing one are found apart.
		if (told.has(found.name)) continue;
		told.add(found.name);
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
