import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { FILE_START, type Position } from '../model/position.ts';
import { hideSingleTildes } from './single-tildes.ts';

/**
 * The Markdown features that notes use. Parser and renderer share them, so both see the same tree,
 * and pages and search show the same text. Quotation marks, dashes and dots are not replaced:
 * flags, versions and ranges stay as written.
 */
export const noteFeatures = {
	gfm: { footnotes: false },
	frontmatter: true,
	smartPunctuation: false,
} satisfies Features;

/** A node of a note's tree, with the properties that the grammar uses. */
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

/** Parses Markdown into its top-level nodes. */
export function parseMarkdown(source: string): MarkdownNode[] {
	const { markdown, restore } = hideSingleTildes(source);
	const root: MdastNode = markdownToMdast(markdown, { features: noteFeatures });
	const nodes = (root as MarkdownNode).children ?? [];
	if (markdown !== source) restoreTexts(nodes, restore);
	return nodes;
}

/** Restores the single tildes in every text of a tree. */
function restoreTexts(nodes: readonly MarkdownNode[], restore: (text: string) => string): void {
	// A list instead of recursion, because the depth of the tree has not been checked yet.
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

/** Returns where a node begins. */
export function positionOf(node: MarkdownNode | undefined): Position {
	const start = node?.position?.start;
	return start ? { line: start.line, column: start.column } : FILE_START;
}

/** Returns the text of a node without markup, with white space collapsed. */
export function textOf(node: MarkdownNode | readonly MarkdownNode[]): string {
	return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

/** Returns the source offset at which a node begins. */
export function startOf(node: MarkdownNode | undefined): number {
	return node?.position?.start.offset ?? 0;
}

/** Returns the source offset after the last character of a node. */
export function endOf(node: MarkdownNode | undefined): number {
	return node?.position?.end.offset ?? 0;
}

/**
 * True if a text that comes first in a node of this type starts a sentence. The renderer and the
 * collector of mentions both call this, so that links and backlinks agree.
 */
export function opensSentence(type: string): boolean {
	return type === 'paragraph' || type === 'tableCell';
}

/**
 * Visits a node and its descendants, parents first. A visitor that returns `false` skips the node's
 * children.
 */
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
