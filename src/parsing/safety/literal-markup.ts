/**
 * Markup that notes do not support and that would be printed as it is: its pattern, its name, what
 * to do.
 */
type Markup = { pattern: RegExp; name: string; instead: string; opensLine?: true };

/** Markup found in a text: its offset, its text, and its description. */
export type FoundMarkup = { index: number; text: string; name: string; instead: string };

const BETWEEN_BACKTICKS = 'Put it between backticks, if it is code, or write it as words.';
const IN_WORDS = 'Write it as words, or put it between backticks.';

const MARKUP: readonly Markup[] = [
	{
		pattern: /\[\^[^\][\n]*\]:?|\^\[[^\][\n]*\]?/g,
		name: 'a footnote',
		instead: 'Write it into the sentence, or under `Remarks`.',
	},
	{
		pattern: /\[![a-z-]+\][+-]?/gi,
		name: 'a callout',
		instead: 'Write it as a sentence, or under `Remarks`.',
		opensLine: true,
	},
	{
		pattern: /%%(?:[^%\n]*%%)?/g,
		name: 'a private comment',
		instead: 'Remove it: whatever stands in a note is published.',
	},
	{
		pattern: /!?\[\[[^\][\n]*(?:\]\])?/g,
		name: 'a wikilink',
		instead: 'Link to the file: `[words](name.md)`.',
	},
	{
		pattern: /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\$?\{[^{}\n]*\}?|<%[^%\n]*%?>?|%>/g,
		name: 'an expression, a shortcode or an attribute',
		instead: BETWEEN_BACKTICKS,
	},
	{
		pattern: /:{2,}[a-z{[].*|:{3,}.*|(?:!!!|\?\?\?)\+?\s.*|\.\. [\w-]+::.*/gi,
		name: 'a directive',
		instead: 'Write it as a sentence, or under `Remarks`.',
		opensLine: true,
	},
	{ pattern: /(?<![\w:]):[a-z][\w-]*\[/gi, name: 'a directive', instead: IN_WORDS },
	{
		pattern: /\\\([^()\n]*\\\)|\$\$|(?<![\w$])\$(?=[^\s$])[^$\n]*[^\s$]\$(?!\w)/g,
		name: 'mathematics',
		instead: 'Write it as words, or in a block of code in `text`.',
	},
	{
		pattern: /(?<![=!<>:])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/g,
		name: 'a highlight',
		instead: 'Write it as `**words**`.',
	},
	{
		pattern: /(?<![\w+])\+\+(?=\w)[^+\n]*\w\+\+(?![\w+])/g,
		name: 'an insertion',
		instead: IN_WORDS,
	},
	{ pattern: /\^[^\s^]+\^/g, name: 'a superscript', instead: IN_WORDS },
	{
		pattern: /(?<![\w:]):[a-z][a-z_+-]*\d*:(?![\w:])/g,
		name: 'the code of an emoji',
		instead: IN_WORDS,
	},
	{
		pattern: /:[ \t]+\S.*/g,
		name: 'a definition list',
		instead: 'Write `- **Term**: words`.',
		opensLine: true,
	},
	{
		pattern: /\[TOC\]/gi,
		name: 'a table of contents',
		instead: 'Remove it: each page has its own.',
		opensLine: true,
	},
	{
		pattern: /\|.*\|[ \t]*$|\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/g,
		name: 'a table that cannot be read as one',
		instead: 'Give it a head, a line of `| --- |` with as many cells, and an empty line before it.',
		opensLine: true,
	},
	{
		pattern: /#{2,}[^\s#].*|#[a-z+!].*|#{7,}.*/gi,
		name: 'a heading without a space behind its `#`',
		instead: 'Write `### Words`; a `#` that opens a line of text is written `\\#`.',
		opensLine: true,
	},
	{
		pattern: /\]\(|\]\[/g,
		name: 'a link that cannot be read as one',
		instead: 'Write `[words](address)`, with no space in the address.',
	},
	{
		pattern: /`+/g,
		name: 'code that is not closed',
		instead: 'Close it with as many backticks as open it.',
	},
	{
		pattern: /\*{2,}|_{2,}|(?<![\w*])\*(?=[\w`[])|(?<=[\w`\])])\*(?![\w*])/g,
		name: 'emphasis that is not closed',
		instead: 'Close it, put it between backticks if it is code, or write `\\*`.',
	},
	{ pattern: /~~/g, name: 'struck text that is not closed', instead: 'Close it with `~~`.' },
];

/** An HTML entity, by name or number. The oldest also work without the semicolon. */
const ENTITY =
	/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);|&(?:amp|lt|gt|quot|nbsp|shy|copy|reg)(?![\w=])/gi;

/** A backslash escape. Parentheses need no escape, so a backslash before one opens mathematics. */
const ESCAPED = /\\[!-'*-/:-@[-`{-~]/g;

/** The indentation and quotation signs that may precede the opening of a line. */
const LINE_START = String.raw`(?<=^[ \t>]*)`;

const patterns = MARKUP.map(({ pattern, ...markup }) => ({
	...markup,
	pattern: markup.opensLine
		? new RegExp(`${LINE_START}(?:${pattern.source})`, `${pattern.flags}m`)
		: pattern,
}));

/**
 * Finds unsupported markup in a text of a note. `text` is the source, so that backslash escapes can
 * be skipped. `opensLine` is true if the text begins a line of the file.
 */
export function findLiteralMarkup(text: string, opensLine: boolean): FoundMarkup[] {
	const source = maskEscaped(text);
	const firstBreak = source.indexOf('\n');
	const isInside = (index: number) => !opensLine && (firstBreak === -1 || index < firstBreak);
	return patterns
		.flatMap(({ pattern, name, instead, ...where }) =>
			[...source.matchAll(pattern)]
				.filter(({ index }) => !where.opensLine || !isInside(index))
				.map(({ index, 0: found }) => ({
					index,
					text: text.slice(index, index + found.length),
					name,
					instead,
				})),
		)
		.sort((a, b) => a.index - b.index);
}

/** Finds HTML entities in the source of a text. */
export function findEntities(text: string): { index: number; text: string }[] {
	return [...maskEscaped(text).matchAll(ENTITY)].map(({ index, 0: found }) => ({
		index,
		text: found,
	}));
}

/** Replaces backslash escapes with letters, so that every offset stays the same. */
function maskEscaped(text: string): string {
	return text.replaceAll(ESCAPED, 'xx');
}
