import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCharacterFaults, showInvisible } from '../../../src/model/characters.ts';

const find = (text: string) => findCharacterFaults(text).map(({ what }) => what);

describe('what a note may hold', () => {
	test.each([
		'Amazon Polly, 5–10 s — “naïve” × ½ · €',
		'μs, Δt, kΩ, χ² and β-VAE',
		'日本語 한국어 हिन्दी ไทย עברית',
		'two\nlines',
		'👍🏽 🚀',
	])('%s', (text) => {
		expect(find(text)).toEqual([]);
	});
});

describe('what a note may not hold, by the name of the character', () => {
	test.each([
		['a\0b', 'U+0000 (null)'],
		['a\bb', 'U+0008 (a control character)'],
		['a\tb', 'U+0009 (tab)'],
		['a\rb', 'U+000D (carriage return without a line feed)'],
		['a\u001B[31mb', 'U+001B (escape)'],
		['a\u007Fb', 'U+007F (delete)'],
		['a\u0085b', 'U+0085 (next line)'],
		['Amazon\u00A0Polly', 'U+00A0 (no-break space)'],
		['Poll\u00ADy', 'U+00AD (soft hyphen)'],
		['\u061C5', 'U+061C (Arabic letter mark)'],
		['5\u200710', 'U+2007 (figure space)'],
		['5\u200910', 'U+2009 (thin space)'],
		['Poll\u200By', 'U+200B (zero-width space)'],
		['Poll\u200Cy', 'U+200C (zero-width non-joiner)'],
		['👩\u200D💻', 'U+200D (zero-width joiner)'],
		['a\u2028b', 'U+2028 (line separator)'],
		['5\u202E01\u202C', 'U+202E (right-to-left override)'],
		['5\u202Fs', 'U+202F (narrow no-break space)'],
		['a\u2060b', 'U+2060 (word joiner)'],
		['a\u2066b', 'U+2066 (left-to-right isolate)'],
		['a\uFEFFb', 'U+FEFF (byte order mark, or zero-width no-break space)'],
		['caf\uFFFD', 'U+FFFD (replacement character, left where a letter was lost)'],
		['a\uD800b', 'U+D800 (half of a surrogate pair)'],
		['a\uDFFFb', 'U+DFFF (half of a surrogate pair)'],
		['a\uE000b', 'U+E000 (a private-use character)'],
		['a\uFFFEb', 'U+FFFE (a noncharacter)'],
		['a\u{1FFFF}b', 'U+1FFFF (a noncharacter)'],
		['a\u{E0041}b', 'U+E0041 (a tag character)'],
		['⚠\uFE0F', 'U+FE0F (a variation selector)'],
		['a\u3164b', 'U+3164 (Hangul filler)'],
		['a\u3000b', 'U+3000 (ideographic space)'],
		['1\u03360', 'U+0336 (a combining mark without a letter)'],
		['\u0410WS', 'U+0410 (a letter of another alphabet in a Latin word)'],
		['Poll\u0443', 'U+0443 (a letter of another alphabet in a Latin word)'],
		['cafÃ©', '`Ã©` (one character of UTF-8, read as windows-1252)'],
		['itâ€™s', '`â€™` (one character of UTF-8, read as windows-1252)'],
		['cafe\u0301', "U+0065 U+0301 (`é`, not in Unicode's composed form)"],
		['\u212Ainesis', "U+212A (`K`, not in Unicode's composed form)"],
	])('%j', (text, what) => {
		expect(find(text)[0]).toBe(what);
	});
});

test('a character is reported once, at its first occurrence, with the number of the others', () => {
	expect(findCharacterFaults('a\u00A0b\tc\u00A0d\u00A0')).toMatchObject([
		{ offset: 1, count: 3 },
		{ offset: 3, count: 1 },
	]);
});

test('an accepted text can be stored in XML and JSON, and decodes the same everywhere', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			if (findCharacterFaults(text).length > 0) return;
			expect(text.isWellFormed()).toBe(true);
			// The characters of XML 1.0: https://www.w3.org/TR/xml/#charsets
			expect(text).toMatch(/^[\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
			expect(text.normalize()).toBe(text);
		}),
		{ numRuns: 500 },
	);
});

test('a message shows invisible characters by their code points', () => {
	expect(showInvisible('a\u001B[2Jb\u202Ec')).toBe('a<U+001B>[2Jb<U+202E>c');
});
