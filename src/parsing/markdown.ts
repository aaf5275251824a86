import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { FILE_START, type Position } from '../model/position.ts';
import { hideSingleTildes } from './single-tildes.ts';

/**
 * The Markdown that notes are written in. Parser and renderer share it, so that they see the same tree and page and search
 * show the same text. Nothing replaces quotation marks, dashes or dots: a flag, a version or a range stays as written.
 */
export const noteFeatures = {
	gfm: { footnotes: false },
	frontmatter: true,
	smartPunctuation: false,
} satisfies Features;

/** A node of a note's tree, with the parts that the grammar looks at. */
export type MarkdownNode = {
	type: string;
	value?: string;
	url?: string;
	title?: string | null;
	lang?: string | null;
	meta?: string | null;
	depth?: number;
	ordered?: boolean | null;
	checked?: boolean | null;
	children?: MarkdownNode[];
	position?: { start: Point; end: Point } | undefined;
};

type Point = { line: number; column: number; offset?: number };

/** Parses Markdown into the nodes at its top. */
export function parseMarkdown(source: string): MarkdownNode[] {
	const { markdown, restore } = hideSingleTildes(source);
	const root: MdastNode = markdownToMdast(markdown, { features: noteFeatures });
	const nodes = (root as MarkdownNode).children ?? [];
	if (markdown !== source) restoreTexts(nodes, restore);
	return nodes;
}

/** Puts the single tildes back into everything that a tree says. */
function restoreTexts(nodes: readonly MarkdownNode[], restore: (text: string) => string): void {
	// A list instead of recursion: how deep the tree is has not been checked yet.
	const open = [...nodes];
	for (let node = open.pop(); node; node = open.pop()) {
		if (node.value) node.value = restore(node.value);
		if (node.url) node.url = restore(node.url);
		if (node.title) node.title = restore(node.title);
		if (node.lang) node.lang = restore(node.lang);
		if (node.meta) node.meta = restore(node.meta);
		for (const child of node.children ?? []) open.push(child);
	}
}

/** Where a node begins. */
export function positionOf(node: MarkdownNode | undefined): Position {
	const start = node?.position?.start;
	return start ? { line: start.line, column: start.column } : FILE_START;
}

/** The words of a node without markup, white space folded. */
export function textOf(node: MarkdownNode | readonly MarkdownNode[]): string {
	return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

/** The offset in the source at which a node begins. */
export function startOf(node: MarkdownNode | undefined): number {
	return node?.position?.start.offset ?? 0;
}

/** The offset in the source behind the last character of a node. */
export function endOf(node: MarkdownNode | undefined): number {
	return node?.position?.end.offset ?? 0;
}

/**
 * Tells whether a text that stands first in a node of this type opens a sentence. Whoever looks for names in prose asks here,
 * the renderer as well as the gatherer of mentions, so that links and backlinks agree.
 */
export function opensSentence(type: string): boolean {
	return type === 'paragraph' || type === 'tableCell';
}

/** Visits a node and all below it, parents first. A visitor that returns `false` keeps out of the node's children. */
export function visit(node: MarkdownNode, visitor: (node: MarkdownNode) => unknown): void {
	if (visitor(node) === false) return;
	for (const child of node.children ?? []) visit(child, visitor);
}

function rawText(node: MarkdownNode | readonly MarkdownNode[]): string {
	if (isList(node)) return node.map(rawText).join(node.some(isBlock) ? ' ' : '');
	if (node.type === 'break') return ' ';
	if (node.type === 'html') return '';
	return node.value ?? rawText(node.children ?? []);
}

function isList(node: MarkdownNode | readonly MarkdownNode[]): node is readonly MarkdownNode[] {
	return Array.isArray(node);
}

function isBlock({ type }: MarkdownNode): boolean {
	return BLOCKS.has(type);
}

const BLOCKS = new Set([
	'paragraph',
	'heading',
	'list',
	'listItem',
	'blockquote',
	'table',
	'tableRow',
	'tableCell',
	'code',
]);
