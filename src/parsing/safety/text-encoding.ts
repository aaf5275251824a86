import type { Position } from '../../model/position.ts';

/** The result of decoding a file: its text, or where and why it is not text. */
export type DecodedText =
	| { text: string; detail?: never; position?: never }
	| { text?: never; detail: string; position: Position };

/**
 * Decodes bytes as UTF-8, with or without a byte order mark. Never guesses another encoding, which
 * could print wrong letters.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return describeFault(bytes);
	}
}

function describeFault(bytes: Uint8Array): DecodedText {
	const [first = 0, second = 0] = bytes;
	if (first + second === 0xfe + 0xff && Math.abs(first - second) === 1) {
		return { detail: 'it begins as UTF-16 does', position: { line: 1, column: 1 } };
	}
	const offset = findInvalidByte(bytes);
	if (offset === -1) return { detail: 'it ends amid a character', position: endOf(bytes) };
	const byte = bytes[offset] ?? 0;
	const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
	const hint = /\p{L}|\p{P}|\p{S}/u.test(letter) ? `, which is \`${letter}\` in windows-1252` : '';
	return {
		detail: `the byte 0x${byte.toString(16).toUpperCase()} has no meaning there${hint}`,
		position: endOf(bytes.subarray(0, offset)),
	};
}

function endOf(bytes: Uint8Array): Position {
	const lines = new TextDecoder().decode(bytes).split(/\r\n|[\r\n]/);
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Lenient decoding replaces the first invalid byte, so the encoded bytes differ from there on. */
function findInvalidByte(bytes: Uint8Array): number {
	const again = new TextEncoder().encode(
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
	);
	return bytes.findIndex((byte, index) => byte !== again[index]);
}
