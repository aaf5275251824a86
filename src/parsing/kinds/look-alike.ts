import {
	lookAlikeIdentitySchema,
	type ComparedFact,
	type LookAlike,
	type SideRef,
} from '../../model/schemas/kinds/look-alike.ts';
import { toNoteFile, type LookAlikeId } from '../../model/ids.ts';
import type { RichText } from '../../model/schemas/prose.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseItems, parseLinkedTo, parseRemarks } from '../lists.ts';
import { textOf, type MarkdownNode } from '../markdown.ts';
import { parseNoteLink } from '../note-links.ts';
import { requireValue } from '../safety/plain-words.ts';
import type { Reader } from '../reader.ts';
import { parseOutline, type Section } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';
import { parseWholeTable } from '../tables.ts';

/** The sections of a look-alike page, in order. */
export const LOOK_ALIKE_SECTIONS = [
	'How to decide',
	'Scenarios',
	'Numbers',
	'The usual mistake',
	'Remarks',
	'Sources',
] as const;

/**
 * Parses a look-alike page, or returns undefined if its front matter or lead is invalid. Problems
 * go to the reader.
 */
export function parseLookAlike(
	id: LookAlikeId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): LookAlike | undefined {
	const outline = parseOutline(nodes, LOOK_ALIKE_SECTIONS, reader);
	const section = (title: (typeof LOOK_ALIKE_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, lookAlikeIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const decision = parseProse(section('How to decide'), 'decision', reader);
	const sides = parseSides(section('Scenarios'), reader);
	const body = {
		decision,
		sides,
		facts: parseComparedFacts(
			section('Numbers'),
			sides.map(({ target }) => target),
			reader,
		),
		mistake: parseProse(section('The usual mistake'), 'mistake', reader),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}

function parseSides(
	section: Section | undefined,
	reader: Reader,
): { target: SideRef; scenario: RichText }[] {
	const form = '`- [Name](../services/id.md): the case in which it is right`';
	return parseItems(section, 'sides', form, reader, (nodes, path) => {
		const item = parseLinkedTo(nodes, path, ['service', 'concept'], 'scenario', reader);
		return item && { target: item.target, scenario: item.body };
	});
}

/** Parses the table whose columns are the sides and whose cells name their facts. */
function parseComparedFacts(
	section: Section | undefined,
	sides: readonly SideRef[],
	reader: Reader,
): ComparedFact[] {
	const table = parseWholeTable(section, reader);
	if (!section || !table) return [];
	const [, ...columns] = table.head;
	const heads = columns.map((cell) => {
		const [link, ...rest] = cell.children ?? [];
		const isLink = link?.type === 'link' && rest.length === 0;
		const target = isLink ? parseNoteLink(link.url ?? '', reader.file) : undefined;
		return target && toNoteFile(target);
	});
	if (heads.join() !== sides.map(toNoteFile).join()) {
		const links = sides.map((side) => `[…](${toNoteFile(side).replace('content', '..')})`);
		reader.report('malformed-row', table.head[0] ?? section.heading, {
			detail: 'its columns are not the sides, as links, in the order of the scenarios',
			form: `\`| what | ${links.join(' | ')} |\``,
		});
		return [];
	}
	return table.rows.map((row, index) => {
		const [label, ...cells] = row.children ?? [];
		for (const cell of row.children ?? []) requireValue(cell, 'a cell of `Numbers`', reader);
		reader.mark(`facts.${index}`, row);
		cells.forEach((cell, side) => reader.mark(`facts.${index}.facts.${side}`, cell));
		return { label: textOf(label ?? []), facts: cells.map(textOf) };
	});
}
