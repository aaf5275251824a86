import { createCanvas, Path2D } from '@napi-rs/canvas';
import { buildMark, eye, markSize, petals } from '../../drawing/mark.ts';
import { toHex } from '../../drawing/palette.ts';

/** An icon file, by its name in `public/`. */
export type Icon = { file: string; content: string | Buffer };

/** The padding around the mark, as a share of the icon's side. */
const EDGE = 1 / 9;

/**
 * Draws the guide's icons: the mark for tabs and for the header of each page, the sizes that a web
 * manifest should list, and the one that iPhones request at its fixed address.
 */
export function drawIcons(): Icon[] {
	return [
		{ file: 'favicon.svg', content: buildMark() },
		{ file: 'apple-touch-icon.png', content: paintIcon(180) },
		{ file: 'icon-192.png', content: paintIcon(192) },
		{ file: 'icon-512.png', content: paintIcon(512) },
	];
}

/**
 * Renders the mark on paper as PNG, since iOS does not accept SVG and fills transparent areas with
 * black.
 */
function paintIcon(side: number): Buffer {
	const canvas = createCanvas(side, side);
	const context = canvas.getContext('2d');
	context.fillStyle = toHex('light', 'paper');
	context.fillRect(0, 0, side, side);
	const edge = side * EDGE;
	const scale = (side - 2 * edge) / markSize;
	context.setTransform(scale, 0, 0, scale, edge, edge);
	for (const { colour, path } of [
		...petals.map(({ stage, path }) => ({ colour: stage, path })),
		{ colour: 'ink' as const, path: eye },
	]) {
		context.fillStyle = toHex('light', colour);
		context.fill(new Path2D(path));
	}
	return canvas.toBuffer('image/png');
}
