import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes, toHex, type Colour } from '../../../src/drawing/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** How a colour of a palette is written in a style sheet. */
const write = (theme: 'light' | 'dark', colour: Colour) => {
	const [lightness, chroma, hue] = palettes[theme][colour];
	return `oklch(${lightness}% ${chroma} ${hue})`;
};

test.each(Object.keys(palettes.light) as Colour[])('%s is the colour of its token', (colour) => {
	expect(tokens).toContain(
		`--guide-${colour}: light-dark(${write('light', colour)}, ${write('dark', colour)});`,
	);
});

test('colours become what pictures hold', () => {
	expect(toHex('light', 'paper')).toMatchInlineSnapshot(`"#fcfaf6"`);
	expect(toHex('dark', 'training')).toMatchInlineSnapshot(`"#a8cb86"`);
});
