/** Characters that Markdown takes for punctuation, as it does the tilde, and gives no meaning. */
const FIRST_STAND_IN = 0x2800;
const STAND_INS = 256;

/** Markdown whose single tildes are out of sight, and the function that puts them back into what was made of it. */
export type HiddenTildes = { markdown: string; restore: (text: string) => string };

/**
 * Hides the single tildes of a Markdown text from the parser, which strikes through what stands between two of them
 * (`5~10 s, later 20~30`) and has no option against it. Only `~~` strikes through in a note. The stand-in is a character
 * that the text does not hold, and every offset stays as it is.
 *
 * @example
 * hideSingleTildes('5~10, ~~no~~').markdown; // => '5⠀10, ~~no~~'
 */
export function hideSingleTildes(markdown: string): HiddenTildes {
	const standIn = findStandIn(markdown);
	if (standIn === undefined) return { markdown, restore: (text) => text };
	return {
		// A tilde behind a backslash is text anyway, and three or more of them fence code.
		markdown: markdown.replaceAll(/\\[^]|~+/g, (found) => (found === '~' ? standIn : found)),
		restore: (text) => text.replaceAll(standIn, '~'),
	};
}

/** Finds a character that stands nowhere in a text; nothing where there are no tildes to hide, or no character is left. */
function findStandIn(text: string): string | undefined {
	if (!text.includes('~')) return undefined;
	const all = Array.from({ length: STAND_INS }, (_, index) =>
		String.fromCharCode(FIRST_STAND_IN + index),
	);
	return all.find((each) => !text.includes(each));
}
