import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../../src/site/integrations/search-index.ts';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'].map((name) => `${name}.html`);
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'index-'));
	for (const name of names) {
		const body = `<h1>${name}</h1><p>Every page has a word in common, and ${name} alone.</p>`;
		await writeFile(join(folder, name), `<html lang="en"><body>${body}</body></html>`);
	}
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the index of pages in an order, and reads all its files. */
async function write(pages: readonly string[], place: string): Promise<Map<string, string>> {
	const out = join(folder, place);
	await writeSearchIndex(folder, pages, out);
	const files = await readdir(out, { recursive: true, withFileTypes: true });
	const paths = files
		.filter((file) => file.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	const read = async (path: string) =>
		[path.slice(out.length), await readFile(path, 'latin1')] as const;
	return new Map(await Promise.all(paths.sort().map(read)));
}

test('the index is the same, byte for byte, for any order of pages', async () => {
	const index = await write(names, 'first');
	expect([...index.keys()].filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(
		names.length,
	);
	expect(await write(names.toReversed(), 'second')).toEqual(index);
	expect(await write(names.toSorted(), 'third')).toEqual(index);
});

test('a missing page fails with its name', async () => {
	await expect(writeSearchIndex(folder, ['omega.html'], join(folder, 'none'))).rejects.toThrow(
		'omega.html',
	);
});
