import { writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** How much smaller the pictures stand on a sheet. */
const SCALE = 0.5;
const GAP = 24;
/** A sheet taller than this cannot be looked at as a whole; what is below is in the pictures. */
const TALLEST = 2000;

/** Draws pictures side by side, scaled down and from their top, into one. */
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
