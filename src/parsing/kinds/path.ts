import { toStageId, type PathId } from '../../model/ids.ts';
import { findNearest } from '../../model/nearest.ts';
import { pathIdentitySchema, type Path, type PathStep } from '../../model/schemas/kinds/path.ts';
import { STAGE_IDS } from '../../model/vocabulary.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseItems, parseLinkedItems, parseLinkedTo, parseRemarks } from '../lists.ts';
import { textOf, type MarkdownNode } from '../markdown.ts';
import { requireValue } from '../safety/plain-words.ts';
import type { Reader } from '../reader.ts';
import { parseOutline, type Section } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of a worked path, in order. */
export const PATH_SECTIONS = [
	'The problem',
	'Steps',
	'What has closed',
	'Remarks',
	'Sources',
] as const;

/**
 * Parses a worked path, or returns undefined if its front matter or lead is invalid. Problems go to
 * the reader.
 */
export function parsePath(
	id: PathId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Path | undefined {
	const outline = parseOutline(nodes, PATH_SECTIONS, reader);
	const section = (title: (typeof PATH_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, pathIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		problem: parseProse(section('The problem'), 'problem', reader),
		steps: parseSteps(section('Steps'), reader),
		closed: parseLinkedItems(section('What has closed'), 'closed', 'service', 'how', reader).map(
			({ target, body: how }) => ({ service: target.id, how }),
		),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}

/** Parses steps of the form `1. **Stage**, [Service](../services/id.md): what it does`. */
function parseSteps(section: Section | undefined, reader: Reader): PathStep[] {
	const form = '`1. **Stage**, [Service](../services/id.md): what it does here`';
	return parseItems(
		section,
		'steps',
		form,
		reader,
		([label, comma, ...rest], path) => {
			if (label?.type !== 'strong' || !comma || textOf(comma) !== ',') return undefined;
			requireValue(label, 'the stage of a step', reader);
			const stage = toStageId(textOf(label));
			if (!stage) {
				const nearest = findNearest(textOf(label), STAGE_IDS);
				reader.report('step-without-stage', label, { id: textOf(label), nearest, ids: STAGE_IDS });
				return 'reported';
			}
			const item = parseLinkedTo(rest, path, ['service'], 'body', reader);
			return item && { stage, service: item.target.id, body: item.body };
		},
		true,
	);
}
