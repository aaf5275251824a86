import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Findable } from '../../src/search/engine/findable.ts';
import { buildNamesData } from '../../src/search/index/names.ts';
import { listFindable } from '../../src/views/findable.ts';
import { buildWordsData } from '../../src/search/index/words.ts';
import { DATA_FORM } from '../../src/model/data-form.ts';
import { readRealGuide } from './guide.ts';

/** The shortest word a copy changes. Shorter words are similar in any text. */
const SHORTEST = 5;

/** A page with Starlight's own search and Starlight's options for it. */
const STOCK_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stock search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><div id="stock"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>
const options = { bundlePath: '/pagefind/', showImages: false, showSubResults: true };
new PagefindUI({ element: '#stock', ...options });
</script></html>`;

/** Copies a build to a site, with Starlight's own search at `/stock/` next to the guide's. */
export function makeWholeSite(build: string, folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(build, folder, { recursive: true, filter: (path) => !path.includes('/og/') });
	mkdirSync(join(folder, 'stock'), { recursive: true });
	writeFileSync(join(folder, 'stock', 'index.html'), STOCK_PAGE);
}

/**
 * Makes the same site with the given number of pages: copies of the guide's pages in which half of
 * the longer words differ, so that names, texts and vocabulary grow as in a larger guide.
 */
export async function makeBlownSite(build: string, folder: string, pages: number): Promise<void> {
	makeWholeSite(build, folder);
	const guide = await readRealGuide();
	const whole = listFindable(guide);
	const copies = Math.ceil(pages / whole.length);
	const findables = Array.from({ length: copies }, (_, copy) =>
		whole.map((page) => varyPage(page, copy)),
	)
		.flat()
		.slice(0, pages);
	const write = (name: string, data: object) =>
		writeFileSync(
			join(folder, 'search', name),
			JSON.stringify({ form: DATA_FORM, build: 'blown', ...data }),
		);
	write('names.json', buildNamesData(guide, findables));
	write('words.json', buildWordsData(guide, findables));
	await indexCopies(build, folder, pages);
}

/** Indexes copies of the built pages for full-text search, under separate addresses. */
async function indexCopies(build: string, folder: string, pages: number): Promise<void> {
	const files = globSync('**/index.html', { cwd: build });
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind could not create an index.');
	for (let page = 0; page < pages; page += 1) {
		const file = files[page % files.length]!;
		const copy = Math.floor(page / files.length);
		const html = readFileSync(join(build, file), 'utf8');
		const content =
			copy === 0
				? html
				: html.replaceAll(/>([^<]+)</g, (_, text: string) => `>${vary(text, copy)}<`);
		await index.addHTMLFile({ url: `/${copy}/${file}`, content });
	}
	rmSync(join(folder, 'pagefind'), { recursive: true });
	await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	await close();
}

function varyPage(page: Findable, copy: number): Findable {
	if (copy === 0) return page;
	const varied = JSON.parse(
		JSON.stringify(page, (key, value: unknown) =>
			typeof value === 'string' &&
			!['kind', 'category', 'status', 'state', 'url', 'sides'].includes(key)
				? vary(value, copy)
				: value,
		),
	) as Findable;
	return { ...varied, id: `${page.id}-${copy}`, stages: page.stages ?? [], sides: [] };
}

/**
 * Changes half of the longer words of a text. Within a copy, the same word always changes to the
 * same word.
 */
function vary(text: string, copy: number): string {
	return text.replaceAll(/\p{L}+/gu, (word) => {
		const [change = 0, by = 0] = createHash('sha1')
			.update(`${copy} ${word.toLowerCase()}`)
			.digest();
		if (word.length < SHORTEST || change % 2 === 0) return word;
		const shift = 1 + (by % 20);
		const letters = [...word].map((letter, place) =>
			place === 0 || place > 3
				? letter
				: String.fromCharCode(97 + ((letter.charCodeAt(0) + shift * place) % 26)),
		);
		return letters.join('');
	});
}
