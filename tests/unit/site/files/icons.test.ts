import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcons } from '../../../../src/site/files/icons.ts';

const REMEDY = 'The mark has changed since: run `npm run draw:icons`, and commit the files.';
const [mark, ...painted] = drawIcons();

test('the mark in `public/` matches the current drawing', () => {
	expect(readFileSync(`public/${mark?.file}`, 'utf8'), REMEDY).toBe(mark?.content);
});

// Machines may paint edges slightly differently, so only the sizes are compared.
test.each(painted)('$file in `public/` has the current size', ({ file, content }) => {
	const header = (bytes: Buffer) => bytes.subarray(0, 24).toString('latin1');
	expect(header(readFileSync(`public/${file}`)), REMEDY).toBe(header(content as Buffer));
});
