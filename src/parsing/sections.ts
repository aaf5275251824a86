import { findNearest } from '../model/nearest.ts';
import type { MarkdownNode } from './markdown.ts';
import { textOf } from './markdown.ts';
import { checkForbidden } from './safety/forbidden.ts';
import { requireValue } from './safety/plain-words.ts';
import type { Reader } from './reader.ts';

/**
 * A section of a note: its heading and the blocks below it, up to the next heading of the same
 * rank.
 */
export type Section = { title: string; heading: MarkdownNode; blocks: MarkdownNode[] };

/** The parts of a note: front matter, lead, sections by title. */
export type Outline = {
	yaml: string | undefined;
	lead: MarkdownNode[];
	sections: Map<string, Section>;
};

/**
 * Splits a note at its headings, and reports sections that are unknown, repeated, empty or out of
 * order.
 */
export function parseOutline(
	nodes: readonly MarkdownNode[],
	titles: readonly string[],
	reader: Reader,
): Outline {
	const { yaml, lead, parts } = parseParts(nodes, reader);
	return { yaml, lead, sections: indexSections(parts, titles, reader) };
}

/** Splits a note at its headings, whatever their titles, and reports what no note may hold. */
export function parseParts(
	nodes: readonly MarkdownNode[],
	reader: Reader,
): { yaml: string | undefined; lead: MarkdownNode[]; parts: Section[] } {
	const lead: MarkdownNode[] = [];
	const parts: Section[] = [];
	let yaml: string | undefined;
	for (const node of nodes) {
		if (node.type === 'yaml') yaml = node.value ?? '';
		else if (node.type === 'heading' && (node.depth ?? 0) <= 2) {
			requireValue(node, 'the heading of a section', reader);
			parts.push({ title: textOf(node), heading: node, blocks: [] });
		} else (parts.at(-1)?.blocks ?? lead).push(node);
		checkForbidden(node, reader);
	}
	return { yaml, lead, parts };
}

function indexSections(
	all: readonly Section[],
	titles: readonly string[],
	reader: Reader,
): Map<string, Section> {
	const sections = new Map<string, Section>();
	let furthest = -1;
	for (const section of all) {
		const { title, heading } = section;
		const place = titles.indexOf(title);
		if (place === -1 || heading.depth !== 2) {
			reader.report('unknown-section', heading, {
				title,
				nearest: findNearest(title, titles),
				titles,
			});
			continue;
		}
		if (sections.has(title)) {
			reader.report('repeated-section', heading, { title });
			continue;
		}
		const before = titles[furthest];
		if (place < furthest && before)
			reader.report('section-out-of-order', heading, { title, before });
		furthest = Math.max(furthest, place);
		if (section.blocks.length === 0) reader.report('empty-section', heading, { title });
		sections.set(title, section);
	}
	return sections;
}
