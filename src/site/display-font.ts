import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { displayCharacters } from './settings.ts';

const FILE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** What draws letters nowhere but in old Windows, or tells of weights that the cut font no longer has. */
const UNUSED_TABLES = ['GDEF', 'gasp', 'STAT', 'DSIG'];

/**
 * Cuts the display font out of Source Serif 4: one weight, the characters of titles, kerning and ligatures. The whole file has
 * every weight and takes ten times as long to fetch.
 */
export async function buildDisplayFont(): Promise<Buffer> {
	return subsetFont(await readSourceSerif(), displayCharacters, {
		targetFormat: 'woff2',
		variationAxes: { wght: 600 },
		keepFeatures: ['kern', 'liga'],
		noHinting: true,
		dropTables: UNUSED_TABLES,
	});
}

/** Makes one weight of the typeface with all its Latin characters, for pictures that are drawn during the build. */
export async function buildPictureFont(weight: number): Promise<Buffer> {
	return subsetFont(await readSourceSerif(), undefined, {
		targetFormat: 'sfnt',
		variationAxes: { wght: weight },
		keepAllGlyphs: true,
	});
}

/** Reads the typeface as its package brings it, in all weights. */
async function readSourceSerif(): Promise<Buffer> {
	return readFile(createRequire(import.meta.url).resolve(FILE));
}
