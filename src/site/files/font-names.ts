/** The names of a font, by their ids: 0 is the copyright, 1 the family, 13 and 14 the license. */
export type FontNames = ReadonlyMap<number, string>;

/** A table of a font. */
type Table = { tag: string; data: Buffer };

const HEADER_SIZE = 12;
const ENTRY_SIZE = 16;
const NAME_HEADER_SIZE = 6;
const NAME_RECORD_SIZE = 12;
/** Windows, Unicode, American English: the records that every program reads. */
const NAME_PLATFORM = [3, 1, 0x409] as const;
/**
 * The offset of the file's checksum in the table `head`, and the total that the file must add up
 * to.
 */
const SUM_OFFSET = 8;
const SUM_TARGET = 0xb1b0afba;

/**
 * Reads the English names of a font in the uncompressed format (sfnt).
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/name
 */
export function readFontNames(font: Buffer): FontNames {
	const table = readTables(font).find(({ tag }) => tag === 'name')?.data;
	if (!table) return new Map();
	const texts = table.subarray(table.readUInt16BE(4));
	const names = new Map<number, string>();
	for (let index = 0; index < table.readUInt16BE(2); index += 1) {
		const at = NAME_HEADER_SIZE + index * NAME_RECORD_SIZE;
		const read = (field: number) => table.readUInt16BE(at + field * 2);
		if (!NAME_PLATFORM.every((value, field) => read(field) === value)) continue;
		const text = texts.subarray(read(5), read(5) + read(4));
		names.set(read(3), Buffer.from(text).swap16().toString('utf16le'));
	}
	return names;
}

/** Rewrites a font in the uncompressed format (sfnt) with only these names. */
export function writeFontNames(font: Buffer, names: FontNames): Buffer {
	const tables = readTables(font).map((table) =>
		table.tag === 'name' ? { tag: 'name', data: buildNameTable(names) } : table,
	);
	return buildFont(font.subarray(0, 4), tables);
}

function readTables(font: Buffer): Table[] {
	return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
		const at = HEADER_SIZE + index * ENTRY_SIZE;
		const offset = font.readUInt32BE(at + 8);
		return {
			tag: font.toString('latin1', at, at + 4),
			data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
		};
	});
}

function buildNameTable(names: FontNames): Buffer {
	const texts = [...names]
		.toSorted(([a], [b]) => a - b)
		.map(([id, name]) => ({ id, text: Buffer.from(name, 'utf16le').swap16() }));
	const start = NAME_HEADER_SIZE + texts.length * NAME_RECORD_SIZE;
	let offset = 0;
	const records = texts.map(({ id, text }) => {
		const record = toWords([...NAME_PLATFORM, id, text.length, offset]);
		offset += text.length;
		return record;
	});
	const header = toWords([0, texts.length, start]);
	return Buffer.concat([header, ...records, ...texts.map(({ text }) => text)]);
}

function buildFont(version: Buffer, tables: readonly Table[]): Buffer {
	const power = Math.floor(Math.log2(tables.length));
	const range = ENTRY_SIZE * 2 ** power;
	const search = [range, power, ENTRY_SIZE * tables.length - range];
	let offset = HEADER_SIZE + ENTRY_SIZE * tables.length;
	let headOffset = 0;
	const entries: Buffer[] = [];
	const bodies: Buffer[] = [];
	for (const { tag, data } of tables) {
		const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
		data.copy(body);
		if (tag === 'head') {
			headOffset = offset;
			body.writeUInt32BE(0, SUM_OFFSET);
		}
		const entry = Buffer.alloc(ENTRY_SIZE);
		entry.write(tag, 'latin1');
		[sumOf(body), offset, data.length].forEach((value, at) =>
			entry.writeUInt32BE(value, 4 + at * 4),
		);
		entries.push(entry);
		bodies.push(body);
		offset += body.length;
	}
	const font = Buffer.concat([version, toWords([tables.length, ...search]), ...entries, ...bodies]);
	font.writeUInt32BE((SUM_TARGET - sumOf(font)) >>> 0, headOffset + SUM_OFFSET);
	return font;
}

/** Adds up bytes as four-byte integers, as the format requires. */
function sumOf(bytes: Buffer): number {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
	return sum;
}

function toWords(numbers: readonly number[]): Buffer {
	const words = Buffer.alloc(numbers.length * 2);
	numbers.forEach((number, index) => words.writeUInt16BE(number, index * 2));
	return words;
}
