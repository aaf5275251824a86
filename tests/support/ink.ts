import type { Locator } from '@playwright/test';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A pixel is ink if its three channels together differ this much from the background. */
const FAR = 150;

/**
 * Returns the share of ink, from 0 to 1, in the box of an element's status mark. Reads painted
 * pixels, because in forced colors the computed styles do not show what the browser paints.
 */
export async function readMarkInk(marked: Locator): Promise<number> {
	await marked.scrollIntoViewIfNeeded();
	const clip = await marked.evaluate((element) => {
		const [box] = element.getClientRects();
		const { fontSize, paddingInlineStart, borderInlineStartWidth } = getComputedStyle(element);
		const inset = parseFloat(paddingInlineStart) + parseFloat(borderInlineStartWidth);
		return {
			x: (box?.x ?? 0) + inset,
			y: box?.y ?? 0,
			width: 0.72 * parseFloat(fontSize),
			height: box?.height ?? 0,
		};
	});
	const picture = await loadImage(await marked.page().screenshot({ clip }));
	const context = createCanvas(picture.width, picture.height).getContext('2d');
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, picture.width, picture.height);
	const ground = data.slice(0, 3);
	let ink = 0;
	for (let at = 0; at < data.length; at += 4) {
		const distance = ground.reduce(
			(sum, value, channel) => sum + Math.abs(value - (data[at + channel] ?? 0)),
			0,
		);
		if (distance > FAR) ink += 1;
	}
	return ink / (picture.width * picture.height);
}
