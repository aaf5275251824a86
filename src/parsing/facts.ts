import { isDay } from '../model/dates.ts';
import { factSchema, type Fact } from '../model/schemas/fact.ts';
import { EVIDENCE, isOneOf } from '../model/vocabulary.ts';
import { parseFactValue } from './fact-value.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';
import { parseTable, requireValues } from './tables.ts';

const COLUMNS = ['fact', 'value', 'unit', 'source', 'checked'];
/** The fields that the columns are read into. */
const FIELDS = ['label', 'value', 'unit', 'source', 'checked'];

/** The form of a row, as messages print it. */
const FORM = [
	'`| fact | value | unit | [source](https://...) | YYYY-MM-DD |`;',
	'the unit may be empty, the source `the same`',
].join(' ');

/** Parses a table of facts into the field `key`. `the same` repeats the source of the row above. */
export function parseFacts(section: Section | undefined, key: string, reader: Reader): Fact[] {
	const rows = parseTable(section, COLUMNS, reader) ?? [];
	const facts: Fact[] = [];
	let above: Fact['source'] | undefined;
	for (const row of rows) {
		requireValues(row, COLUMNS, reader);
		const source = parseFactSource(row, above, reader);
		const fact = source && parseRow(row, `${key}.${facts.length}`, source, reader);
		// A row with a problem in another cell still passes its source on to the next row.
		above = source?.source ?? above;
		if (fact) facts.push(fact);
	}
	return facts;
}

type FactSource = Pick<Fact, 'source' | 'evidence'>;

function parseRow(
	row: MarkdownNode,
	path: string,
	source: FactSource,
	reader: Reader,
): Fact | undefined {
	const cells = row.children ?? [];
	const [label = '', text = '', unit = '', , checked = ''] = cells.map(textOf);
	reader.mark(path, row);
	FIELDS.forEach((field, place) => {
		const cell = cells[place];
		if (cell) reader.mark(`${path}.${field}`, cell);
	});
	if (!isDay(checked)) {
		reader.report('invalid-day', cells[4] ?? row, { text: checked });
		return undefined;
	}
	const value = parseFactValue(text, unit);
	if (value.kind === 'malformed') {
		reader.report('malformed-number', cells[1] ?? row, { text, detail: value.detail });
		return undefined;
	}
	const fact = factSchema.safeParse({ label, value, unit, ...source, checked });
	if (fact.success) return fact.data;
	const [problem] = fact.error.issues;
	const detail = `\`${String(problem?.path[0])}\` does not fit (${problem?.message})`;
	reader.report('malformed-row', row, { detail, form: FORM });
	return undefined;
}

/** Parses the source cell: a link or `the same`, then how the value was checked. */
function parseFactSource(
	row: MarkdownNode,
	above: Fact['source'] | undefined,
	reader: Reader,
): FactSource | undefined {
	const cell = row.children?.[3];
	const refuse = (detail: string): undefined => {
		reader.report('malformed-row', cell ?? row, { detail, form: FORM });
	};
	const nodes = cell?.children ?? [];
	const link = nodes.find((node) => node.type === 'link');
	const before = textOf(link ? nodes.slice(0, nodes.indexOf(link)) : []);
	const after = textOf(link ? nodes.slice(nodes.indexOf(link) + 1) : nodes);
	const match = /^(the same)?(?:, ([a-z]+))?$/.exec(after);
	const isSame = match?.[1] !== undefined;
	const evidence = match?.[2] ?? 'page';
	if (link ? before !== '' || isSame : !isSame) {
		return refuse('the source is neither a link nor `the same`');
	}
	if (!match || !isOneOf(EVIDENCE, evidence)) {
		return refuse(`\`${after}\` does not say how the value was checked`);
	}
	if (link) {
		return { source: { title: textOf(link), url: link.url ?? '' }, evidence };
	}
	if (!above) return refuse('the source is `the same`, but no row stands above it');
	return { source: above, evidence };
}
