import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** A color as red, green and blue, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Encodes a flat image as PNG with a palette, two pixels per byte. The canvas's own encoder does
 * not support palettes: its files are six times as large, and it is slower.
 *
 * @param pixels four bytes per pixel: red, green, blue, opacity
 * @param size the width is even
 * @param palette at most 16 colors; each pixel gets the closest
 * @see https://www.w3.org/TR/png-3/
 */
export async function encodePng(
	pixels: Uint8ClampedArray,
	{ width, height }: { width: number; height: number },
	palette: readonly Rgb[],
): Promise<Buffer> {
	const rows = packRows(pixels, width, height, palette);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Four bits per pixel, with a palette.
	header.set([4, 3], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		buildChunk('IHDR', header),
		buildChunk('PLTE', Buffer.from(palette.flat())),
		buildChunk('IDAT', await compress(rows, { level: 7, memLevel: 9 })),
		buildChunk('IEND', Buffer.alloc(0)),
	]);
}

/**
 * Converts pixels to palette indexes. Each row starts with its filter type, which is none. Rows of
 * only the first color make up half of an image, so they are handled separately.
 */
function packRows(
	pixels: Uint8ClampedArray,
	width: number,
	height: number,
	palette: readonly Rgb[],
): Buffer {
	const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const blank = Buffer.alloc(width * 4, Buffer.from([...(palette[0] ?? []), 255]));
	const known = new Map<number, number>();
	const rows = Buffer.alloc((width / 2 + 1) * height);
	let [last, index] = [-1, 0];
	const toIndex = (at: number): number => {
		const point = points[at] ?? 0;
		if (point === last) return index;
		last = point;
		return (index = known.get(point) ?? addNearest(known, point, pixels, at * 4, palette));
	};
	for (let row = 0; row < height; row++) {
		const from = row * width;
		if (bytes.compare(blank, 0, width * 4, from * 4, (from + width) * 4) === 0) continue;
		let to = row * (width / 2 + 1) + 1;
		for (let at = from; at < from + width; at += 2)
			rows[to++] = (toIndex(at) << 4) | toIndex(at + 1);
	}
	return rows;
}

/**
 * Finds the closest palette color, and caches it: an image has hundreds of thousands of pixels in
 * few colors.
 */
function addNearest(
	known: Map<number, number>,
	point: number,
	pixels: Uint8ClampedArray,
	at: number,
	palette: readonly Rgb[],
): number {
	let [best, least] = [0, Infinity];
	const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
	for (const [index, colour] of palette.entries()) {
		const distance = (red - colour[0]) ** 2 + (green - colour[1]) ** 2 + (blue - colour[2]) ** 2;
		if (distance < least) [best, least] = [index, distance];
	}
	known.set(point, best);
	return best;
}

function buildChunk(type: string, data: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(content));
	return Buffer.concat([length, content, sum]);
}
