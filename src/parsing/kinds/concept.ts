import { conceptIdentitySchema, type Concept } from '../../model/schemas/kinds/concept.ts';
import type { ConceptId } from '../../model/ids.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseLinkedItems, parseRemarks } from '../lists.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import { parseOutline } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of a concept note, in order. */
export const CONCEPT_SECTIONS = [
	'What it means',
	'On AWS',
	'Look-alikes',
	'Remarks',
	'Sources',
] as const;

/**
 * Parses a concept note, or returns undefined if its front matter or lead is invalid. Problems go
 * to the reader.
 */
export function parseConcept(
	id: ConceptId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Concept | undefined {
	const outline = parseOutline(nodes, CONCEPT_SECTIONS, reader);
	const section = (title: (typeof CONCEPT_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, conceptIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		meaning: parseProse(section('What it means'), 'meaning', reader),
		onAws: parseLinkedItems(section('On AWS'), 'onAws', 'service', 'how', reader).map(
			({ target, body }) => ({
				service: target.id,
				how: body,
			}),
		),
		lookAlikes: parseLinkedItems(
			section('Look-alikes'),
			'lookAlikes',
			'concept',
			'clue',
			reader,
		).map(({ target, body }) => ({
			concept: target.id,
			clue: body,
		})),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}
