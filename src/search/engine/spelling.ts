/**
 * British endings and their American equivalents, in the order they are tried. Both the guide and
 * the query are normalized by them.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/ys(?=(?:is|e|es|ed|er|ers|ing)$)/, 'yz'],
	[/^(.+)yzis$/, '$1yze'],
	[/([a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/, '$1iz'],
	[/([a-z]{3})our(?=(?:s|ed|ing|al|ally|able|ite|ites)?$)/, '$1or'],
	[/([a-z][tb])re(?=s?$)/, '$1er'],
	[/ogue(?=[sd]?$)/, 'og'],
	[/oguing$/, 'oging'],
	[/(def|lic|off|pret)ence/, '$1ense'],
	[/ramme(?=s?$)/, 'ram'],
	[/^artefact/, 'artifact'],
	[/^grey/, 'gray'],
	[/^ageing$/, 'aging'],
	[/^(an|h|p)ae/, '$1e'],
];

/**
 * Converts British to American spelling, so that both match. The result is for comparing, not for
 * reading: `noise` becomes `noize`.
 *
 * @example
 * toOneSpelling('personalise'); // => 'personalize'
 * toOneSpelling('catalogue');   // => 'catalog'
 */
export function toOneSpelling(word: string): string {
	return ENDINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}
