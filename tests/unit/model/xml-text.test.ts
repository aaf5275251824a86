import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { toXmlText } from '../../../src/model/xml-text.ts';

/** Parses an element that contains only text, as strictly as XML requires. */
function readBack(text: string): string {
	let read = '';
	const parser = new SaxesParser();
	parser.on('text', (part) => {
		read += part;
	});
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	parser.write(`<a>${escaped}</a>`).close();
	return read;
}

test.each([
	['a NUL', 'a\0b'],
	['a control character', 'a\u0008b'],
	['a non-character', 'a\uFFFEb\uFFFF'],
	['the first half of a character', 'a\uD83D'],
	['the second half of a character', '\uDE00b'],
])('%s is not allowed in XML and is replaced', (_, text) => {
	expect(() => readBack(text)).toThrow();
	expect(readBack(toXmlText(text))).toContain('\uFFFD');
});

test.each(['a\tb\nc', 'café', '日本語', '\u{1F600}', '\u{10FFFF}', '\u007F', ''])(
	'%j can stand in XML and stays as it is',
	(text) => {
		expect(toXmlText(text)).toBe(text);
		expect(readBack(text)).toBe(text);
	},
);

test('any text makes valid XML', () => {
	const anyUnits = fc
		.array(fc.integer({ min: 0, max: 0xffff }))
		.map((units) => String.fromCharCode(...units));
	fc.assert(
		fc.property(anyUnits, (text) => {
			const clean = toXmlText(text);
			expect(readBack(clean)).toBe(clean.replaceAll(/\r\n?/g, '\n'));
		}),
	);
});
