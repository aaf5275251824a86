import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Measure } from '../../../drawing/text/fit-text.ts';
import { toHex } from '../../../drawing/palette.ts';
import type { Cut, Shape } from '../../../drawing/social-image/picture.ts';
import { buildPictureFont } from '../display-font.ts';
import { encodePng, type Rgb } from './png.ts';

const weights: Record<Cut, number> = { display: 600, text: 400 };

/**
 * The levels of ink on the edges of letters. They make letters look smooth, and sixteen colors are
 * enough.
 */
const EDGES = [0.75, 0.5, 0.25];

/** The files that determine how shapes become bytes. */
const sources = [
	...['painter.ts', 'png.ts', '../../../drawing/palette.ts'].map(
		(file) => new URL(file, import.meta.url),
	),
	createRequire(import.meta.url).resolve('@napi-rs/canvas/package.json'),
];

/** Paints images from shapes, with bundled fonts, so that they are the same on every machine. */
export type Painter = {
	measure: Record<Cut, Measure>;
	/** Names an image by a hash of all its inputs: the same name, the same bytes. */
	nameOf: (shapes: readonly Shape[]) => string;
	paint: (shapes: readonly Shape[]) => Promise<Buffer>;
};

/** Creates a painter, after subsetting its fonts. */
export async function createPainter(size: { width: number; height: number }): Promise<Painter> {
	const context = createCanvas(size.width, size.height).getContext('2d');
	const fonts = {
		display: await buildPictureFont(weights.display),
		text: await buildPictureFont(weights.text),
	};
	for (const cut of ['display', 'text'] as const) {
		// If its font were missing, text would silently use a system font.
		if (!GlobalFonts.register(fonts[cut], toFamily(cut)))
			throw new Error(`The social images’ \`${cut}\` font cannot be read.`);
	}
	const tools = createHash('sha256').update(fonts.display).update(fonts.text);
	tools.update(JSON.stringify(size));
	for (const file of sources) tools.update(await readFile(file));
	return {
		measure: { display: createMeasure('display'), text: createMeasure('text') },
		nameOf: (shapes) => tools.copy().update(JSON.stringify(shapes)).digest('hex'),
		paint: (shapes) => paint(context, shapes),
	};
}

/** Measures word by word and caches the widths: titles and leads share most of their words. */
function createMeasure(cut: Cut): Measure {
	const size = 100;
	const context = createCanvas(1, 1).getContext('2d');
	context.font = `${size}px ${toFamily(cut)}`;
	const widths = new Map<string, number>();
	const measureWord = (word: string): number => {
		const width = widths.get(word) ?? context.measureText(word).width / size;
		widths.set(word, width);
		return width;
	};
	const space = context.measureText('n n').width / size - 2 * measureWord('n');
	return (text) => {
		const words = text.split(' ');
		return words.reduce((sum, word) => sum + measureWord(word), space * (words.length - 1));
	};
}

/** Paints an image. Reuses one canvas, since a new one for each image would fill the memory. */
async function paint(context: SKRSContext2D, shapes: readonly Shape[]): Promise<Buffer> {
	const { width, height } = context.canvas;
	context.fillStyle = toHex('light', 'paper');
	context.fillRect(0, 0, width, height);
	for (const shape of shapes) paintShape(context, shape);
	const { data } = context.getImageData(0, 0, width, height);
	return encodePng(data, { width, height }, listColours(shapes));
}

function paintShape(context: SKRSContext2D, shape: Shape): void {
	context.fillStyle = toFill(shape);
	if (shape.kind === 'text') {
		context.font = `${shape.size}px ${toFamily(shape.cut)}`;
		context.fillText(shape.text, shape.x, shape.y);
		return;
	}
	context.save();
	context.translate(shape.x, shape.y);
	context.scale(shape.scale, shape.scale);
	context.fill(new Path2D(shape.path));
	context.restore();
}

/** Lists the colors of an image: the paper, each color on it, and those of the edges of letters. */
function listColours(shapes: readonly Shape[]): Rgb[] {
	const [paper, ink] = [toRgb(toHex('light', 'paper')), toRgb(toHex('light', 'ink'))];
	const fills = [...new Set(shapes.map(toFill))];
	return [paper, ...fills.map(toRgb), ...EDGES.map((share) => mix(paper, ink, share))];
}

function toFill({ colour }: Shape): string {
	return toHex('light', colour);
}

function toRgb(hex: string): Rgb {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
	const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
	return [at(0), at(1), at(2)];
}

function toFamily(cut: Cut): string {
	return `guide-${cut}`;
}
