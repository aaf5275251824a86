import { createCanvas, Path2D } from '@napi-rs/canvas';
import { eye, markSize, petals } from '../../drawing/mark.ts';
import { toHex } from '../../drawing/palette.ts';

/** The size that today's iPhones ask for, and the room around the mark. */
const SIDE = 180;
const EDGE = 20;

/** Paints the mark on paper as PNG, since iOS takes no SVG and puts black where nothing is. */
export function paintTouchIcon(): Buffer {
	const canvas = createCanvas(SIDE, SIDE);
	const context = canvas.getContext('2d');
	context.fillStyle = toHex('light', 'paper');
	context.fillRect(0, 0, SIDE, SIDE);
	const scale = (SIDE - 2 * EDGE) / markSize;
	context.setTransform(scale, 0, 0, scale, EDGE, EDGE);
	for (const { colour, path } of [
		...petals.map(({ stage, path }) => ({ colour: stage, path })),
		{ colour: 'ink' as const, path: eye },
	]) {
		context.fillStyle = toHex('light', colour);
		context.fill(new Path2D(path));
	}
	return canvas.toBuffer('image/png');
}
