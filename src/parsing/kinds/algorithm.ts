import { algorithmIdentitySchema, type Algorithm } from '../../model/schemas/kinds/algorithm.ts';
import type { AlgorithmId } from '../../model/ids.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { parseRemarks } from '../lists.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import { parseOutline } from '../sections.ts';
import { parseProse, parseSources, parseSummary } from '../shared-sections.ts';

/** The sections of a built-in algorithm, in order. */
export const ALGORITHM_SECTIONS = ['When to take it', 'Remarks', 'Sources'] as const;

/**
 * Parses a built-in algorithm, or returns undefined if its front matter or lead is invalid.
 * Problems go to the reader.
 */
export function parseAlgorithm(
	id: AlgorithmId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): Algorithm | undefined {
	const outline = parseOutline(nodes, ALGORITHM_SECTIONS, reader);
	const section = (title: (typeof ALGORITHM_SECTIONS)[number]) => outline.sections.get(title);
	const identity = parseFrontMatter(outline.yaml, algorithmIdentitySchema, reader);
	const summary = parseSummary(outline, reader);
	const body = {
		use: parseProse(section('When to take it'), 'use', reader),
		remarks: parseRemarks(section('Remarks'), reader),
		sources: parseSources(section('Sources'), reader),
	};
	return identity && summary !== undefined ? { id, ...identity, summary, ...body } : undefined;
}
