import { writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** The scale of the pictures on a sheet. */
const SCALE = 0.5;
const GAP = 24;
/** The maximum height that is readable as a whole. The rest is in the single pictures. */
const TALLEST = 2000;

/** Draws the top of each picture, scaled down, next to each other on one sheet. */
export async function drawSheet(files: readonly string[], target: string): Promise<void> {
	const pictures = await Promise.all(files.map((file) => loadImage(file)));
	const scaled = pictures.map((picture) => ({
		picture,
		width: Math.round(picture.width * SCALE),
		height: Math.round(picture.height * SCALE),
	}));
	const width = scaled.reduce((sum, each) => sum + each.width + GAP, GAP);
	const height = Math.min(TALLEST, Math.max(...scaled.map((each) => each.height)) + 2 * GAP);
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = 'grey';
	context.fillRect(0, 0, width, height);
	let x = GAP;
	for (const each of scaled) {
		context.drawImage(each.picture, x, GAP, each.width, each.height);
		x += each.width + GAP;
	}
	writeFileSync(target, canvas.toBuffer('image/png'));
}
