import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/parsing/safety/text-encoding.ts';

test.each([
	['UTF-8', Buffer.from('café')],
	['UTF-8 with a byte order mark', Buffer.from('\uFEFFcafé')],
])('%s is read', (_, bytes) => {
	expect(decodeText(bytes)).toEqual({ text: 'café' });
});

describe('text that is not UTF-8 is rejected at its first invalid byte', () => {
	const at = (line: number, column: number) => ({ line, column });
	test.each([
		['windows-1252', Buffer.from('A\ncaf\xE9', 'latin1'), at(2, 4), '`é` in windows-1252'],
		['its quotation marks', Buffer.from('\x93a\x94', 'latin1'), at(1, 1), '`“` in windows-1252'],
		['below old line ends', Buffer.from('a\rb\r\nc\xFC', 'latin1'), at(3, 2), '0xFC'],
		['UTF-16, little end first', Buffer.from('\uFEFFname', 'utf16le'), at(1, 1), 'UTF-16'],
		['UTF-16, big end first', Buffer.from('\uFEFFname', 'utf16le').swap16(), at(1, 1), 'UTF-16'],
		['Shift JIS', Buffer.from([0x61, 0x83, 0x65, 0x83]), at(1, 2), '0x83'],
		['an overlong null', Buffer.from([0xc0, 0x80]), at(1, 1), '0xC0'],
		['half of a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), at(1, 2), '0xED'],
		['a file that was cut', Buffer.from('n\uFFFD').subarray(0, 3), at(1, 3), 'amid a character'],
		[
			'behind a real U+FFFD',
			Buffer.concat([Buffer.from('\uFFFD\n'), Buffer.of(0xff)]),
			at(2, 1),
			'0xFF',
		],
	])('%s', (_, bytes, position, detail) => {
		expect(decodeText(bytes)).toEqual({ position, detail: expect.stringContaining(detail) });
	});
});

test('any bytes are either decoded unchanged or rejected with a position', () => {
	fc.assert(
		fc.property(fc.uint8Array(), (bytes) => {
			const { text, position } = decodeText(bytes);
			if (text === undefined) return position.line > 0 && position.column > 0;
			return (
				Buffer.from(bytes)
					.toString()
					.replace(/^\uFEFF/, '') === text
			);
		}),
		{ numRuns: 1000 },
	);
});
