import type { PastChange } from '../model/schemas/change.ts';
import { isDate } from '../model/dates.ts';
import { CHANGE_KINDS, isOneOf } from '../model/vocabulary.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';
import { parseTable, requireValues } from './tables.ts';

const COLUMNS = ['day', 'change', 'what', 'source'];
const FORM = '`| YYYY-MM-DD | renamed | what changed | [source](https://...) |`';

/** Parses the history of a service: renamings, and endings of parts that have no note. */
export function parseHistory(section: Section | undefined, reader: Reader): PastChange[] {
	const history: PastChange[] = [];
	for (const row of parseTable(section, COLUMNS, reader) ?? []) {
		requireValues(row, COLUMNS, reader, 'what');
		const change = parseRow(row, `history.${history.length}`, reader);
		if (change) history.push(change);
	}
	return history;
}

function parseRow(row: MarkdownNode, path: string, reader: Reader): PastChange | undefined {
	const [day, change, what, source] = row.children ?? [];
	reader.mark(path, row);
	const date = textOf(day ?? []);
	if (!isDate(date)) {
		reader.report('invalid-day', day ?? row, { text: date });
		return undefined;
	}
	const refuse = (at: MarkdownNode | undefined, detail: string): undefined => {
		reader.report('malformed-row', at ?? row, { detail, form: FORM });
	};
	const kind = textOf(change ?? []);
	if (!isOneOf(CHANGE_KINDS, kind)) {
		return refuse(change, `\`${kind}\` is none of ${CHANGE_KINDS.join(', ')}`);
	}
	const [link, ...rest] = source?.children ?? [];
	if (link?.type !== 'link' || rest.length > 0) return refuse(source, 'the source is not one link');
	const words = what?.children ?? [];
	if (words.length === 0) return refuse(what, 'it does not say what changed');
	return {
		date,
		kind,
		what: reader.readRichText(words, `${path}.what`),
		source: { title: textOf(link), url: link.url ?? '' },
	};
}
