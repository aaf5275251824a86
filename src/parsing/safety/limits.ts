import { Lexer } from 'yaml';
import { FILE_START, toPosition } from '../../model/position.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/** The most characters of a note. The longest today has 20,000, and the parsers take long over some much longer texts. */
export const NOTE_LENGTH = 65_536;

/** The most characters of front matter. The longest today has 2,000. */
const FRONT_MATTER_LENGTH = 8192;

/** How many blocks, lists, links or stresses may stand in each other, counted in nodes of the tree. */
const MARKDOWN_DEPTH = 32;

const markdownDepth = {
	what: 'Lists, quotations, links or emphasis',
	limit: MARKDOWN_DEPTH,
};

/** How many lists and maps of YAML may stand in each other. */
const YAML_DEPTH = 8;

/** A line that opens that many quotations and lists at once. */
const DEEP_LINE = new RegExp(`^(?: {0,3}(?:>|[-*+] |\\d{1,9}[.)] )){${MARKDOWN_DEPTH}}`, 'm');

/** What the lexer puts between the tokens, and the source does not hold: `DOCUMENT`, `FLOW_END` and `SCALAR`. */
const LEXER_MARKS = new Set(['\u0002', '\u0018', '\u001F']);

/** Reports a source that is too long or too deeply nested for the Markdown parser. True if it is neither. */
export function checkSource(source: string, reader: Reader): boolean {
	if (source.length > NOTE_LENGTH) {
		const details = { what: 'note', length: source.length, limit: NOTE_LENGTH };
		reader.report('note-too-long', FILE_START, details);
		return false;
	}
	const deep = DEEP_LINE.exec(source);
	if (deep) {
		reader.report('nested-too-deep', toPosition(source, deep.index), markdownDepth);
	}
	return !deep;
}

/** Reports the first node that lies too deep for what walks the tree. True if there is none. */
export function checkDepth(nodes: readonly MarkdownNode[], reader: Reader): boolean {
	// A list instead of recursion, which would be too deep itself.
	const open = nodes.map((node) => ({ node, depth: 1 })).reverse();
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > MARKDOWN_DEPTH) {
			reader.report('nested-too-deep', node, markdownDepth);
			return false;
		}
		for (const child of (node.children ?? []).toReversed()) {
			open.push({ node: child, depth: depth + 1 });
		}
	}
	return true;
}

/** Reports front matter that is too long or too deeply nested for the YAML parser. True if it is neither. */
export function checkYaml(yaml: string, reader: Reader): boolean {
	if (yaml.length > FRONT_MATTER_LENGTH) {
		const details = { what: 'front matter', length: yaml.length, limit: FRONT_MATTER_LENGTH };
		reader.report('note-too-long', FILE_START, details);
		return false;
	}
	const offset = findDeepYaml(yaml);
	if (offset === undefined) return true;
	const { line, column } = toPosition(yaml, offset);
	reader.report(
		'nested-too-deep',
		{ line: line + 1, column },
		{
			what: 'Lists and fields',
			limit: YAML_DEPTH,
		},
	);
	return false;
}

/** Finds the sign that opens one list or map too many: brackets, and the signs of blocks that stand in one line. */
function findDeepYaml(yaml: string): number | undefined {
	let offset = 0;
	let brackets = 0;
	let blocks = 0;
	for (const token of new Lexer().lex(yaml)) {
		if (LEXER_MARKS.has(token)) continue;
		if (token === '[' || token === '{') brackets += 1;
		else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
		else if (token === '-' || token === '?') blocks += 1;
		else if (token.includes('\n')) blocks = 0;
		if (brackets + blocks > YAML_DEPTH) return offset;
		offset += token.length;
	}
	return undefined;
}
