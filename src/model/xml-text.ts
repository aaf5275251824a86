/**
 * Characters that XML 1.0 forbids even when escaped: most control characters, lone surrogates, two
 * non-characters.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Replaces the characters that XML forbids, so that a document with this text can be parsed.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @example
 * toXmlText('A\u0008 caf\u00E9'); // => 'A\uFFFD café'
 */
export function toXmlText(text: string): string {
	return text.replaceAll(FORBIDDEN, '\uFFFD');
}
