import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createHrefs } from '../../src/model/hrefs.ts';
import { displayCharacters } from '../../src/site/settings.ts';
import { readSite } from '../support/site.ts';

test('the display font exists and is small', () => {
	const font = readFileSync(`dist${createHrefs('/').displayFont}`);
	expect(font.subarray(0, 4).toString()).toBe('wOF2');
	expect(font.length).toBeLessThan(14_500);
});

test('the license of the display font is next to it', () => {
	expect(readFileSync('dist/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('the display font has every character of every title', () => {
	const missing = [...readSite().pages].flatMap(([path, page]) =>
		page
			.querySelectorAll('h1, h2, h3, .display')
			.flatMap(({ text }) => [...text.replaceAll(/\s/g, '')])
			.filter((character) => !displayCharacters.includes(character))
			.map((character) => `${path} ${character}`),
	);
	expect(missing).toEqual([]);
});
