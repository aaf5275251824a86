/** The line that opens a code block. */
const OPENING = /^(?<fence>`{3,}|~{3,})/;
/** The same inside a block: a fence with a language name closes nothing. */
const OPENING_INSIDE = /^[ \t>]*(?<fence>`{3,}|~{3,})[ \t]*[\w+-]+[ \t]*$/;
const CLOSING = /^[ \t>]*(?<fence>`{3,}|~{3,})[ \t]*$/;

/**
 * True for a fenced code block that ends only because the file, the list or the quotation ends, or
 * that contains the opening fence of a later block and so has swallowed the text between the two.
 * `source` is the block as written.
 */
export function isUnclosedFence(source: string): boolean {
	const [first = '', ...lines] = source.trimEnd().split('\n');
	const fence = OPENING.exec(first)?.groups?.['fence'];
	if (fence === undefined) return false;
	const isOfKind = (line: string, form: RegExp) =>
		form.exec(line)?.groups?.['fence']?.startsWith(fence) ?? false;
	return (
		!isOfKind(lines.at(-1) ?? '', CLOSING) || lines.some((line) => isOfKind(line, OPENING_INSIDE))
	);
}
