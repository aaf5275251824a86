import type { StageId } from '../../model/ids.ts';
import {
	stageIdentitySchema,
	type Stage,
	type StageLink,
} from '../../model/schemas/kinds/stage.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseLinkedItems, parsePhrases, parseRemarks, type LinkedItem } from '../lists.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import { parseOutline } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of a stage note, in order. */
export const STAGE_SECTIONS = [
	'What happens here',
	'What goes in',
	'What comes out',
	'Hands on to',
	'Loops back',
	'Remarks',
	'Sources',
] as const;

/**
 * Parses a stage note, or returns undefined if its front matter or lead is invalid. Problems go to
 * the reader.
 */
export function parseStage(
	id: StageId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Stage | undefined {
	const outline = parseOutline(nodes, STAGE_SECTIONS, reader);
	const section = (title: (typeof STAGE_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, stageIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		whatHappens: parseProse(section('What happens here'), 'whatHappens', reader),
		takesIn: parsePhrases(section('What goes in'), 'takesIn', reader),
		givesOut: parsePhrases(section('What comes out'), 'givesOut', reader),
		handsOn: parseLinkedItems(section('Hands on to'), 'handsOn', 'stage', 'carries', reader).map(
			toStageLink,
		),
		loopsBack: parseLinkedItems(
			section('Loops back'),
			'loopsBack',
			'stage',
			'carries',
			reader,
			'to',
		).map(toStageLink),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}

function toStageLink({ target, body }: LinkedItem<'stage'>): StageLink {
	return { stage: target.id, carries: body.text };
}
