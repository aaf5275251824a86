import { daySchema } from '../model/dates.ts';
import { factSchema, parseFactValue, type Fact } from '../model/fact.ts';
import { evidenceSchema } from '../model/vocabulary.ts';
import { describeBlock } from './lists.ts';
import { textOf, type MarkdownNode } from './markdown.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';

const COLUMNS = ['fact', 'value', 'unit', 'source', 'checked'];

/** Reads the table of numbers. A row whose source is `the same` has the source of the row above. */
export function parseFacts(section: Section | undefined, reader: Reader): Fact[] {
	if (!section) return [];
	reader.section = section.title;
	const facts: Fact[] = [];
	for (const block of section.blocks) {
		if (block.type !== 'table') {
			reader.report('stray-content', block, {
				found: describeBlock(block),
				section: `the section \`${section.title}\``,
				expected: 'one table of facts',
			});
			continue;
		}
		const [head, ...rows] = block.children ?? [];
		if (!head || (head.children ?? []).map(textOf).join() !== COLUMNS.join()) {
			reader.report('malformed-row', head ?? block, {
				detail: `its columns are not ${COLUMNS.join(', ')}`,
			});
			continue;
		}
		let above: Fact['source'] | undefined;
		for (const row of rows) {
			const source = parseSource(row, above, reader);
			const fact = source && parseRow(row, facts.length, source, reader);
			// A row that is wrong elsewhere still lends its source to the next.
			above = source?.source ?? above;
			if (fact) facts.push(fact);
		}
	}
	return facts;
}

type FactSource = Pick<Fact, 'source' | 'evidence'>;

function parseRow(
	row: MarkdownNode,
	index: number,
	source: FactSource,
	reader: Reader,
): Fact | undefined {
	const cells = row.children ?? [];
	const [label = '', value = '', unit = '', , checked = ''] = cells.map(textOf);
	const path = `facts.${index}`;
	reader.mark(path, row);
	COLUMNS.forEach((column, place) => {
		const cell = cells[place];
		if (cell) reader.mark(`${path}.${column}`, cell);
	});
	if (!daySchema.safeParse(checked).success) {
		reader.report('invalid-day', cells[4] ?? row, { text: checked });
		return undefined;
	}
	const fact = factSchema.safeParse({
		label,
		value: parseFactValue(value),
		unit,
		...source,
		checked,
	});
	if (fact.success) return fact.data;
	const [problem] = fact.error.issues;
	const detail = `\`${String(problem?.path[0])}\` does not fit (${problem?.message})`;
	reader.report('malformed-row', row, { detail });
	return undefined;
}

/** Reads the source cell: a link or `the same`, then how the value was checked. */
function parseSource(
	row: MarkdownNode,
	above: Fact['source'] | undefined,
	reader: Reader,
): FactSource | undefined {
	const cell = row.children?.[3];
	const refuse = (detail: string): undefined => {
		reader.report('malformed-row', cell ?? row, { detail });
	};
	const [head = '', word = 'page'] = (cell ? textOf(cell) : '').split(/,\s*(?=[a-z]+$)/);
	const evidence = evidenceSchema.safeParse(word);
	const link = cell?.children?.find((node) => node.type === 'link');
	if (link) {
		const source = { title: textOf(link), url: link.url ?? '' };
		return { source, evidence: evidence.success ? evidence.data : 'page' };
	}
	if (head !== 'the same') return refuse('the source is neither a link nor `the same`');
	if (!above) return refuse('the source is `the same`, but no row stands above it');
	if (!evidence.success) return refuse(`\`${word}\` is no kind of evidence`);
	return { source: above, evidence: evidence.data };
}
