import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { GlobalFonts } from '@napi-rs/canvas';
import { convert } from 'fontverter';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDisplayFont, buildFontLicense } from '../../../../src/site/files/display-font.ts';
import { readFontNames, writeFontNames } from '../../../../src/site/files/font-names.ts';

/** Returns the checksum of a font, which is the same for every valid font. */
const sumOf = (font: Buffer) => {
	let sum = 0;
	for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
	return sum.toString(16);
};

let source: Buffer;
beforeAll(async () => {
	const file = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
	source = await convert(await readFile(createRequire(import.meta.url).resolve(file)), 'sfnt');
});

test('names in any script and of any length are read as written', () => {
	const names = new Map([
		[0, '© Ä 日本 \u{1F600}'],
		[1, 'A'],
		[14, 'https://example.com/'.repeat(20)],
	]);
	expect(readFontNames(writeFontNames(source, names))).toEqual(names);
});

test('a font with changed names has a valid checksum', () => {
	for (const length of [1, 2, 3, 4])
		expect(sumOf(writeFontNames(source, new Map([[1, 'x'.repeat(length)]])))).toBe('b1b0afba');
});

describe('the display font', () => {
	let font: Buffer;
	beforeAll(async () => {
		font = await convert(await buildDisplayFont(), 'sfnt');
	});

	test('does not use the reserved font name', () => {
		for (const [id, name] of readFontNames(font))
			if (id !== 0) expect(name, `name ${id}`).not.toMatch(/source/i);
		expect(readFontNames(font).get(1)).toBe('Guide Serif SemiBold');
	});

	test('names its owner and its license', () => {
		const names = readFontNames(font);
		expect(names.get(0)).toBe(readFontNames(source).get(0));
		expect(names.get(0)).toContain('with Reserved Font Name');
		expect(names.get(13)).toContain('SIL Open Font License, Version 1.1');
		expect(names.get(14)).toBe('https://openfontlicense.org');
	});

	test('can be drawn with', () => {
		expect(GlobalFonts.register(font, 'Tried')).not.toBeNull();
	});
});

test('the license is complete, with the owner, the reserved name and the changes', async () => {
	const license = await buildFontLicense();
	expect(license).toMatch(/^Copyright © .*Adobe.* with Reserved Font Name ‘Source’\.\n/);
	expect(license).toContain('modified version of Source Serif 4');
	for (const part of [
		'PREAMBLE',
		'DEFINITIONS',
		'PERMISSION & CONDITIONS',
		'TERMINATION',
		'DISCLAIMER',
	])
		expect(license).toContain(`\n${part}\n`);
});
