import { findPrice, namesCurrency } from '../../model/prices.ts';
import type { Position } from '../../model/position.ts';
import { positionOf, textOf, visit, type MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/**
 * Nodes that hold inline text, which is searched as a whole: markup may separate an amount from its
 * currency.
 */
const LINES = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * An amount with a currency sign or code that cannot be a program argument, so that it is a price
 * even in code.
 */
const PRICE_IN_CODE = /[€£¥₹]\s?\d|\$\d+\.\d|\b(?:USD|EUR) \d|\d(?: ?[€£]| (?:USD|EUR)\b)/;

/** Reports prices anywhere: in text, in code, across the cells of a row, in the front matter. */
export function checkPrices(nodes: readonly MarkdownNode[], reader: Reader): void {
	for (const node of nodes) {
		visit(node, (each) => {
			if (each.type === 'yaml') checkFrontMatter(each, reader);
			if (each.type === 'table') checkTable(each, reader);
			if (each.type === 'code' || each.type === 'inlineCode') checkCode(each, reader);
			if (LINES.has(each.type)) checkLine(each, reader);
		});
	}
}

function checkLine(node: MarkdownNode, reader: Reader): void {
	const texts: { node: MarkdownNode; start: number }[] = [];
	let line = '';
	visit(node, (each) => {
		if (each.type === 'text') texts.push({ node: each, start: line.length });
		line += each.type === 'text' ? (each.value ?? '') : each.type === 'inlineCode' ? '\uFFFC' : '';
	});
	const price = findPrice(line);
	if (!price) return;
	const place = texts.findLast(({ start }) => start <= price.index)?.node ?? node;
	reader.report('price-in-note', place, { text: price.text });
}

/**
 * Reports an amount and a currency in two cells: in one row, or with the currency in the column's
 * header.
 */
function checkTable(table: MarkdownNode, reader: Reader): void {
	const [head, ...rows] = table.children ?? [];
	for (const cell of head?.children ?? []) {
		const text = textOf(cell);
		if (namesCurrency(text) && !findPrice(text)) reader.report('price-in-note', cell, { text });
	}
	for (const row of rows) {
		const texts = (row.children ?? []).map(textOf);
		const price = findPrice(texts.join(' '));
		if (price && !texts.some(findPrice)) reader.report('price-in-note', row, { text: price.text });
	}
}

function checkCode(node: MarkdownNode, reader: Reader): void {
	const found = PRICE_IN_CODE.exec(node.value ?? '');
	if (found) reader.report('price-in-note', node, { text: found[0] });
}

function checkFrontMatter(node: MarkdownNode, reader: Reader): void {
	const { line } = positionOf(node);
	(node.value ?? '').split('\n').forEach((text, index) => {
		const price = findPrice(text);
		if (!price) return;
		const place: Position = { line: line + 1 + index, column: price.index + 1 };
		reader.report('price-in-note', place, { text: price.text });
	});
}
