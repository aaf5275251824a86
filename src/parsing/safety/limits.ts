import { Lexer } from 'yaml';
import { FILE_START, toPosition } from '../../model/position.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/**
 * The most characters of a note. The longest note has 20,000, and the parsers are slow on some much
 * longer texts.
 */
export const NOTE_LENGTH = 65_536;

/** The most characters of front matter. The longest has 2,000. */
const FRONT_MATTER_LENGTH = 8192;

/** How deep blocks, lists, links and emphasis may be nested, counted in nodes of the tree. */
const MARKDOWN_DEPTH = 32;

const markdownDepth = {
	what: 'Lists, quotations, links or emphasis',
	limit: MARKDOWN_DEPTH,
};

/** How deep YAML lists and maps may be nested. */
const YAML_DEPTH = 8;

/** A line that opens that many quotations and lists at once. */
const DEEP_LINE = new RegExp(`^(?: {0,3}(?:>|[-*+] |\\d{1,9}[.)] )){${MARKDOWN_DEPTH}}`, 'm');

/** Tokens that the lexer adds and the source does not hold: `DOCUMENT`, `FLOW_END` and `SCALAR`. */
const LEXER_MARKS = new Set(['\u0002', '\u0018', '\u001F']);

/**
 * Reports a source that is too long or too deeply nested for the Markdown parser. True if it is
 * neither.
 */
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

/** Reports the first node that is too deep for recursive functions. True if there is none. */
export function checkDepth(nodes: readonly MarkdownNode[], reader: Reader): boolean {
	// A list instead of recursion, which would itself be too deep.
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

/**
 * Reports front matter that is too long or too deeply nested for the YAML parser. True if it is
 * neither.
 */
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

/**
 * Finds the sign that opens one list or map too many: a bracket, or a block sign on the same line.
 */
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
