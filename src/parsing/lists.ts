import type { Neighbour } from '../model/schemas/kinds/service.ts';
import type { LabelledItem, Remark, RichText } from '../model/schemas/prose.ts';
import type { NoteRef } from '../model/ids.ts';
import type { NoteKind } from '../model/kinds.ts';
import { findNearest } from '../model/nearest.ts';
import { isOneOf, REMARK_KINDS } from '../model/vocabulary.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import { parseNoteLink } from './note-links.ts';
import { refuseStruckText, requireValue } from './safety/plain-words.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';

/** The forms of list items, as messages print them. */
const forms = {
	labelled: '`- **Label**: text`',
	neighbour:
		'`- from [Service](service.md): what travels` or `- to [Service](service.md): what travels`',
	linked: '`- [Name](file.md): text`',
	looped: '`- to [Stage](stage.md): the reason`',
	plain: '`- a short phrase`',
	remark: `\`- **gotcha**: text\`, with one of ${REMARK_KINDS.join(', ')}`,
} as const;

/** Parses items of the form `**Label**: text`. */
export function parseLabelledItems(
	section: Section | undefined,
	key: string,
	reader: Reader,
): LabelledItem[] {
	return parseItems(section, key, forms.labelled, reader, (nodes, path) =>
		parseLabelled(nodes, path, reader),
	);
}

/** Parses the remarks. */
export function parseRemarks(section: Section | undefined, reader: Reader): Remark[] {
	return parseItems(section, 'remarks', forms.remark, reader, (nodes, path) => {
		const item = parseLabelled(nodes, path, reader);
		if (!item) return undefined;
		const kind = item.label.toLowerCase();
		if (isOneOf(REMARK_KINDS, kind)) return { kind, body: item.body };
		const [label] = nodes;
		if (label) {
			const nearest = findNearest(item.label, REMARK_KINDS);
			reader.report('unknown-remark', label, { kind: item.label, nearest, kinds: REMARK_KINDS });
		}
		return 'reported';
	});
}

/** Parses items that are a single phrase. */
export function parsePhrases(
	section: Section | undefined,
	key: string,
	reader: Reader,
): RichText[] {
	return parseItems(section, key, forms.plain, reader, (nodes, path) =>
		reader.readRichText(nodes, path),
	);
}

/** Parses `from` and `to` items: which service, and what it passes on. */
export function parseNeighbours(section: Section | undefined, reader: Reader): Neighbour[] {
	return parseItems(section, 'neighbours', forms.neighbour, reader, (nodes, path) => {
		const [word, ...rest] = nodes;
		const direction = word && textOf(word);
		if (direction !== 'from' && direction !== 'to') return undefined;
		const item = parseLinkedTo(rest, path, ['service'], 'carries', reader);
		return item && { direction, service: item.target.id, carries: item.body.text };
	});
}

/** A list item that starts with a link to a note. */
export type LinkedItem<Kind extends NoteKind> = {
	target: NoteRef<Kind>;
	body: RichText;
};

/**
 * Parses items of the form `[Name](file.md): text` and stores the text in `field`. With `lead`, a
 * word such as `to` precedes the link.
 */
export function parseLinkedItems<Kind extends NoteKind>(
	section: Section | undefined,
	key: string,
	kind: Kind,
	field: string,
	reader: Reader,
	lead?: 'to',
): LinkedItem<Kind>[] {
	const form = lead ? forms.looped : forms.linked;
	return parseItems(section, key, form, reader, (nodes, path) => {
		const [first, ...rest] = nodes;
		if (lead && (!first || textOf(first) !== lead)) return undefined;
		return parseLinkedTo(lead ? rest : nodes, path, [kind], field, reader);
	});
}

/**
 * Parses each item in the list of a section with `parse`. That function returns undefined if an
 * item has another form, and `reported` if it has reported the problem itself.
 */
export function parseItems<Item>(
	section: Section | undefined,
	key: string,
	form: string,
	reader: Reader,
	parse: (nodes: MarkdownNode[], path: string) => Item | undefined | 'reported',
	ordered = false,
): Item[] {
	if (!section) return [];
	const found: Item[] = [];
	for (const block of section.blocks) {
		if (block.type !== 'list' || Boolean(block.ordered) !== ordered) {
			reader.report('stray-content', block, {
				found: describeBlock(block),
				section: `the section \`${section.title}\``,
				expected: `${ordered ? 'a numbered list' : 'a list'} of ${form}`,
			});
			continue;
		}
		for (const item of block.children ?? []) {
			const [paragraph, ...others] = item.children ?? [];
			const path = `${key}.${found.length}`;
			reader.mark(path, item);
			const value =
				paragraph?.type === 'paragraph' && others.length === 0
					? parse(paragraph.children ?? [], path)
					: undefined;
			if (value === undefined) reader.report('malformed-item', item, { expected: form });
			else if (value !== 'reported') found.push(value);
		}
	}
	return found;
}

/** Parses `**Label**: text`. Returns undefined if the nodes have another form. */
export function parseLabelled(
	nodes: readonly MarkdownNode[],
	path: string,
	reader: Reader,
): LabelledItem | undefined {
	const [label, ...rest] = nodes;
	if (label?.type !== 'strong' || !opensWithColon(rest)) return undefined;
	requireValue(label, 'a label', reader);
	const body = reader.readRest(rest, `${path}.body`);
	reader.mark(`${path}.label`, label);
	return body && { label: textOf(label).replace(/:$/, ''), body };
}

/** Names a block for a message. */
export function describeBlock(node: MarkdownNode): string {
	if (node.type === 'list') return node.ordered ? 'numbered list' : 'bulleted list';
	return BLOCK_NAMES[node.type] ?? node.type;
}

const BLOCK_NAMES: Record<string, string> = {
	paragraph: 'paragraph',
	table: 'table',
	code: 'code block',
	blockquote: 'quotation',
	heading: 'heading',
	html: 'stretch of HTML',
	thematicBreak: 'horizontal rule',
};

/**
 * Parses `[Name](file.md): text` with a link to a note of one of these kinds. Returns undefined for
 * any other form.
 */
export function parseLinkedTo<Kind extends NoteKind>(
	nodes: readonly MarkdownNode[],
	path: string,
	kinds: readonly Kind[],
	field: string,
	reader: Reader,
): LinkedItem<Kind> | undefined {
	const [link, ...rest] = nodes;
	if (link?.type !== 'link' || !opensWithColon(rest)) return undefined;
	const target = parseNoteLink(link.url ?? '', reader.file);
	if (!target || !kinds.some((kind) => kind === target.kind)) return undefined;
	refuseStruckText(link, 'the link to a note', reader);
	if (field === 'carries') rest.forEach((node) => requireValue(node, 'what travels', reader));
	reader.addLink(link);
	reader.mark(`${path}.${target.kind}`, link);
	const body = reader.readRest(rest, `${path}.${field}`);
	return body && { target: target as LinkedItem<Kind>['target'], body };
}

function opensWithColon([first]: readonly MarkdownNode[]): boolean {
	return first?.type === 'text' && /^\s*:/.test(first.value ?? '');
}
