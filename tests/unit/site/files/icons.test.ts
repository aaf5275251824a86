import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcons } from '../../../../src/site/files/icons.ts';

const REMEDY = 'The mark has changed since: run `npm run draw:icons`, and commit the files.';
const [mark, ...painted] = drawIcons();

test('the mark in `public/` is the mark as it is drawn now', () => {
	expect(readFileSync(`public/${mark?.file}`, 'utf8'), REMEDY).toBe(mark?.content);
});

// Machines may paint edges a little differently, so the sizes have to do.
test.each(painted)('$file in `public/` has the size that is drawn now', ({ file, content }) => {
	const header = (bytes: Buffer) => bytes.subarray(0, 24).toString('latin1');
	expect(header(readFileSync(`public/${file}`)), REMEDY).toBe(header(content as Buffer));
});
