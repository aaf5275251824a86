import { readFileSync, globSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { createHrefs } from '../../src/model/hrefs.ts';
import { fromNoteFile } from '../../src/model/ids.ts';
import { readNoteFiles } from '../../src/site/content/content-files.ts';
import { listSourceTexts } from '../support/plain-source.ts';

/** Each note with the texts of its source and the paths of the pages that show it. */
let notes: { file: string; texts: string[]; unsearched: string[]; paths: string[] }[];
beforeAll(async () => {
	const hrefs = createHrefs('/');
	notes = (await readNoteFiles()).files.flatMap(({ kind, file, text }) => {
		const ref = fromNoteFile(kind, file);
		if (!ref) return [];
		// Corrections are on the page of their service and on the page of all corrections.
		const shown = ref.kind === 'correction' ? ({ kind: 'service', id: ref.id } as const) : ref;
		const [path = ''] = hrefs.note(shown).split('#');
		const pages = globSync(`dist${path}{,flow/}index.html`);
		return [{ file, ...listSourceTexts(text), paths: pages.map((page) => page.slice(4, -10)) }];
	});
});

/** Inline elements. All others separate words. */
const INLINE = /<\/?(?:a|abbr|b|code|del|em|i|mark|s|small|span|strong)(?:\s[^>]*)?>/g;
const fold = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();
const readPage = (path: string) => {
	const html = readFileSync(`dist${path}index.html`, 'utf8')
		.replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
		.replaceAll(/<span class="sr-only">[^<]*<\/span>/g, '');
	return fold(parse(html.replaceAll(INLINE, '').replaceAll(/<[^>]*>/g, ' ')).text);
};
/** The full-text index of each page by its path. */
const readSearched = () =>
	new Map(
		globSync('dist/pagefind/fragment/*.pf_fragment').map((file): [string, string] => {
			const json = gunzipSync(readFileSync(file))
				.toString()
				.replace(/^[^{]*/, '');
			const { url, content } = JSON.parse(json) as { url: string; content: string };
			return [url, content];
		}),
	);

test('every text of every note is on its page, character by character', () => {
	expect(notes.length).toBeGreaterThan(500);
	const missing = notes.flatMap(({ file, texts, unsearched, paths }) => {
		const page = paths.map(readPage).join(' ');
		return [...texts, ...unsearched]
			.filter((text) => !page.includes(fold(text)))
			.map((text) => `${file}: ${text}`);
	});
	expect(missing).toEqual([]);
});

test('every word of every note can be found by the full-text search', () => {
	const searched = readSearched();
	const split = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	const missing = notes.flatMap(({ file, texts, paths }) => {
		const words = new Set(paths.flatMap((path) => split(searched.get(path) ?? '')));
		return [...new Set(texts.flatMap(split))]
			.filter((word) => !words.has(word))
			.map((word) => `${file}: ${word}`);
	});
	expect(missing).toEqual([]);
});
