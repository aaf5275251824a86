import {
	correctionIdentitySchema,
	type Correction,
	type CorrectionList,
} from '../../model/schemas/kinds/correction.ts';
import type { ServiceId } from '../../model/ids.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { textOf, type MarkdownNode } from '../markdown.ts';
import { requireValue } from '../safety/plain-words.ts';
import type { Reader } from '../reader.ts';
import { parseParts, type Section } from '../sections.ts';
import { parseSource } from '../shared-sections.ts';

const FORM =
	'`- since: YYYY-MM-DD` (or `always`) and `- source: [title](https://...), read YYYY-MM-DD`';

/**
 * Parses the corrections to one service. Each has a heading with the outdated claim, prose with the
 * correction, and a list of two items: since when it applies, and its source.
 */
export function parseCorrections(
	id: ServiceId,
	nodes: readonly MarkdownNode[],
	reader: Reader,
): CorrectionList | undefined {
	const { yaml, lead, parts } = parseParts(nodes, reader);
	const identity = parseFrontMatter(yaml, correctionIdentitySchema, reader);
	for (const stray of lead) {
		reader.report('stray-content', stray, {
			found: 'text',
			section: 'the top of a file of corrections',
			expected: 'a heading that is what older notes say',
		});
	}
	const corrections: Correction[] = [];
	for (const part of parts) {
		const correction = parseCorrection(part, `corrections.${corrections.length}`, reader);
		if (correction) corrections.push(correction);
	}
	return identity && { id, ...identity, corrections };
}

function parseCorrection(
	{ title: says, heading, blocks }: Section,
	path: string,
	reader: Reader,
): Correction | undefined {
	reader.mark(path, heading);
	const list = blocks.at(-1);
	const prose = blocks.slice(0, -1);
	const [since, source] = list?.type === 'list' ? (list.children ?? []) : [];
	requireValue(since, '`since`', reader);
	const day = /^since: (\S+)$/.exec(textOf(since ?? []))?.[1];
	const [line, ...others] = source?.children ?? [];
	const [label, ...rest] = line?.children ?? [];
	const page = label && textOf(label) === 'source:' ? parseSource(rest, reader) : undefined;
	if (page === 'reported') return undefined;
	const isComplete = list?.children?.length === 2 && others.length === 0;
	if (prose.length === 0 || !isComplete || !day || !page) {
		reader.report('malformed-item', list ?? heading, {
			expected: `prose that says what holds, then a list of ${FORM}`,
		});
		return undefined;
	}
	return { says, holds: reader.readRichText(prose, `${path}.holds`), since: day, source: page };
}
