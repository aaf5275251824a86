import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes, toHex, type Colour } from '../../../src/drawing/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Formats a color of a palette as a style sheet does. */
const write = (theme: 'light' | 'dark', colour: Colour) => {
	const [lightness, chroma, hue] = palettes[theme][colour];
	return `oklch(${lightness}% ${chroma} ${hue})`;
};

test.each(Object.keys(palettes.light) as Colour[])('%s matches its token', (colour) => {
	expect(tokens).toContain(
		`--guide-${colour}: light-dark(${write('light', colour)}, ${write('dark', colour)});`,
	);
});

test('colors are converted to hexadecimal', () => {
	expect(toHex('light', 'paper')).toMatchInlineSnapshot(`"#fcfaf6"`);
	expect(toHex('dark', 'training')).toMatchInlineSnapshot(`"#a8cb86"`);
});
