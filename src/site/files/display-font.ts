import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { readFontNames, writeFontNames } from './font-names.ts';
import { displayCharacters } from '../settings.ts';

const PACKAGE = '@fontsource-variable/source-serif-4';
const FONT = `${PACKAGE}/files/source-serif-4-latin-wght-normal.woff2`;

/**
 * Tables that only old versions of Windows use, or that describe weights that the subset no longer
 * has.
 */
const UNUSED_TABLES = ['GDEF', 'gasp', 'STAT', 'DSIG'];

/** The ids of names in a font. */
const [COPYRIGHT, VERSION] = [0, 5];

/**
 * The names of the subset. The license reserves the name `Source`, so a modified version needs
 * another one. Its copyright and its license stay in the font.
 *
 * @see https://openfontlicense.org/open-font-license-official-text/
 */
const OWN_NAMES: [id: number, name: string][] = [
	[1, 'Guide Serif SemiBold'],
	[2, 'Regular'],
	[3, 'GuideSerif-SemiBold'],
	[4, 'Guide Serif SemiBold'],
	[6, 'GuideSerif-SemiBold'],
	[13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
	[14, 'https://openfontlicense.org'],
];

/**
 * Subsets Source Serif 4 to the display font: one weight, the characters of titles, kerning and
 * ligatures. The full file has every weight and takes ten times as long to fetch.
 */
export async function buildDisplayFont(): Promise<Buffer> {
	const cut = await subsetFont(await readSourceSerif(), displayCharacters, {
		targetFormat: 'sfnt',
		variationAxes: { wght: 600 },
		keepFeatures: ['kern', 'liga'],
		noHinting: true,
		dropTables: UNUSED_TABLES,
	});
	const kept = [...readFontNames(cut)].filter(([id]) => id === COPYRIGHT || id === VERSION);
	return convert(writeFontNames(cut, new Map([...kept, ...OWN_NAMES])), 'woff2');
}

/** Builds the license file of the display font: its authors, what was changed, and the terms. */
export async function buildFontLicense(): Promise<string> {
	const names = readFontNames(await convert(await readSourceSerif(), 'sfnt'));
	const license = await readFile(resolve(`${PACKAGE}/LICENSE`), 'utf8');
	return [
		`Copyright ${names.get(COPYRIGHT) ?? ''}`,
		'Guide Serif (display.woff2) is a modified version of Source Serif 4: one weight, ' +
			'the characters of titles, and another name, since the name "Source" is reserved.',
		license.slice(license.indexOf('This Font Software')),
	].join('\n\n');
}

/**
 * Builds one weight of the typeface with all its Latin characters, for images that the build draws.
 */
export async function buildPictureFont(weight: number): Promise<Buffer> {
	return subsetFont(await readSourceSerif(), undefined, {
		targetFormat: 'sfnt',
		variationAxes: { wght: weight },
		keepAllGlyphs: true,
	});
}

/** Reads the typeface from its package, with all weights. */
async function readSourceSerif(): Promise<Buffer> {
	return readFile(resolve(FONT));
}

function resolve(file: string): string {
	return createRequire(import.meta.url).resolve(file);
}
