import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../../../../src/site/files/social-images/png.ts';

test('pixels become the nearest palette indexes, two per byte', async () => {
	const pixels = new Uint8ClampedArray(
		[
			[255, 255, 255],
			[255, 255, 255],
			[250, 10, 0],
			[0, 5, 0],
		].flatMap((colour) => [...colour, 255]),
	);
	const png = await encodePng(pixels, { width: 2, height: 2 }, [
		[255, 255, 255],
		[255, 0, 0],
		[0, 0, 0],
	]);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([2, 2, 4, 3]);
	const start = png.indexOf('IDAT') + 4;
	const data = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
	expect([...data]).toEqual([0, 0x00, 0, 0x12]);
});
