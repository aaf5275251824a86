import { isDay } from '../model/dates.ts';
import { SUMMARY_LENGTH, type RichText, type Source } from '../model/schemas/prose.ts';
import { describeBlock, parseItems } from './lists.ts';
import { positionOf, textOf, type MarkdownNode } from './markdown.ts';
import { refuseStruckText, requirePlainWords } from './safety/plain-words.ts';
import type { Reader } from './reader.ts';
import type { Outline, Section } from './sections.ts';

/** Parses the lead: one plain paragraph of at most 200 characters. */
export function parseSummary({ lead, sections }: Outline, reader: Reader): string | undefined {
	const [paragraph, stray] = lead;
	if (paragraph?.type !== 'paragraph') {
		const [first] = sections.values();
		reader.report('missing-lead', positionOf(paragraph ?? first?.heading), undefined);
		return undefined;
	}
	if (stray) {
		reader.report('stray-content', stray, {
			found: describeBlock(stray),
			section: 'the lead',
			expected: 'one paragraph',
		});
	}
	requirePlainWords(paragraph, 'the lead', reader);
	const summary = textOf(paragraph);
	reader.mark('summary', paragraph);
	if (summary.length > SUMMARY_LENGTH)
		reader.report('lead-too-long', paragraph, { length: summary.length });
	return summary;
}

/** Parses a section of free prose. */
export function parseProse(
	section: Section | undefined,
	key: string,
	reader: Reader,
): RichText | undefined {
	if (!section || section.blocks.length === 0) return undefined;
	return reader.readRichText(section.blocks, key);
}

/** Parses the sources of a note: `[title](url), read YYYY-MM-DD`. */
export function parseSources(section: Section | undefined, reader: Reader): Source[] {
	return parseItems(section, 'sources', SOURCE_FORM, reader, (nodes) => parseSource(nodes, reader));
}

/** Parses `[title](url), read YYYY-MM-DD`. */
export function parseSource(
	[link, tail, ...rest]: readonly MarkdownNode[],
	reader: Reader,
): Source | 'reported' | undefined {
	const read = /^, read (\S+)$/.exec(tail ? textOf(tail) : '')?.[1];
	if (link?.type !== 'link' || !tail || rest.length > 0 || read === undefined) return undefined;
	refuseStruckText(link, 'the title of a source', reader);
	refuseStruckText(tail, 'the day of a source', reader);
	if (!isDay(read)) {
		reader.report('invalid-day', tail, { text: read });
		return 'reported';
	}
	return { title: textOf(link), url: link.url ?? '', read };
}

const SOURCE_FORM = '`- [title](https://...), read YYYY-MM-DD`';
