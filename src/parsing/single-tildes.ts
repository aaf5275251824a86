/**
 * Characters that Markdown treats as punctuation, like the tilde, but that have no meaning in it.
 */
const FIRST_STAND_IN = 0x2800;
const STAND_INS = 256;

/**
 * Markdown with its single tildes replaced, and the function that restores them in the parsed
 * texts.
 */
export type HiddenTildes = { markdown: string; restore: (text: string) => string };

/**
 * Hides the single tildes of a Markdown text from the parser, which strikes through the text
 * between two of them (`5~10 s, later 20~30`) and has no option to stop that. In a note, only `~~`
 * strikes through. The replacement is a character that does not occur in the text, and every offset
 * stays the same.
 *
 * @example
 * hideSingleTildes('5~10, ~~no~~').markdown; // => '5⠀10, ~~no~~'
 */
export function hideSingleTildes(markdown: string): HiddenTildes {
	const standIn = findStandIn(markdown);
	if (standIn === undefined) return { markdown, restore: (text) => text };
	return {
		// An escaped tilde is text anyway, and three or more tildes fence code.
		markdown: markdown.replaceAll(/\\[^]|~+/g, (found) => (found === '~' ? standIn : found)),
		restore: (text) => text.replaceAll(standIn, '~'),
	};
}

/**
 * Finds a character that does not occur in a text. Returns undefined if the text has no tildes, or
 * uses all candidates.
 */
function findStandIn(text: string): string | undefined {
	if (!text.includes('~')) return undefined;
	const all = Array.from({ length: STAND_INS }, (_, index) =>
		String.fromCharCode(FIRST_STAND_IN + index),
	);
	return all.find((each) => !text.includes(each));
}
