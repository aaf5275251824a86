/** The line that opens a block of code. */
const OPENING = /^(?<fence>`{3,}|~{3,})/;
/** The same inside a block: with the name of a language, a fence closes nothing. */
const OPENING_INSIDE = /^[ \t>]*(?<fence>`{3,}|~{3,})[ \t]*[\w+-]+[ \t]*$/;
const CLOSING = /^[ \t>]*(?<fence>`{3,}|~{3,})[ \t]*$/;

/**
 * True for a fenced block of code that ends only because the file, the list or the quotation does, or that holds the opening
 * of a later block, and so has swallowed what stands between the two. `source` is the block as written.
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
