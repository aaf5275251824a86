import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { createHrefs } from '../../../../src/model/hrefs.ts';
import { createHighlight } from '../../../../src/site/markdown/code.ts';
import { createRenderer } from '../../../../src/site/markdown/index.ts';
import { sanitizeMarkdown } from '../../../../src/site/markdown/sanitize.ts';
import type { SectionRenderer } from '../../../../src/views/context.ts';
import { listDangers } from '../../../support/dangers.ts';
import { HTML_VECTORS, MARKDOWN_VECTORS } from '../../../support/hostile-markdown.ts';
import { makeService, makeText } from '../../../support/notes.ts';

const { guide } = buildGuide([makeService('s3', { name: 'Amazon S3' })]);
let openSection: () => SectionRenderer;
beforeAll(async () => {
	const highlight = await createHighlight();
	openSection = createRenderer({ guide, hrefs: createHrefs('/'), highlight })({
		file: 'content/services/glue.md',
	});
});

/** Renders Markdown with every method of the renderer. */
const renderAll = (markdown: string): string[] => {
	const text = makeText(markdown);
	const section = openSection();
	return [section.inline(text), section.sentence(text), section.blocks(text)];
};
const listAllDangers = (markdown: string) => renderAll(markdown).flatMap(listDangers);

/**
 * Renders Markdown whose raw HTML has become part of the tree, as no note can: only the schema is
 * left to stop it.
 */
const sanitizeParsed = (markdown: string) =>
	markdownToHtml(markdown, {
		features: { gfm: { footnotes: false }, frontmatter: false, rawHtml: true },
		hastPlugins: [sanitizeMarkdown()],
	}).html;

test('the list has at least sixty pieces of hostile HTML without duplicates', () => {
	expect(HTML_VECTORS.length).toBeGreaterThanOrEqual(60);
	expect(new Set(HTML_VECTORS).size).toBe(HTML_VECTORS.length);
});

describe.each(HTML_VECTORS)('%j', (html) => {
	test('is dangerous unchanged', () => {
		expect(listDangers(html)).not.toEqual([]);
	});

	test.each([
		['alone', html],
		['inside a line', `before ${html} after`],
		['in emphasis', `*before ${html} after*`],
		['in a list', `- before\n\n  ${html}\n- after`],
		['in a table', `| a |\n| --- |\n| ${html.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`],
		['in a heading', `### ${html}`],
		['in a link', `[${html}](https://docs.aws.amazon.com/)`],
		['in code', `\`\` ${html} \`\``],
		['in a block of code', `\`\`\`xml\n${html}\n\`\`\``],
	])('is harmless %s', (_, markdown) => {
		expect(listAllDangers(markdown)).toEqual([]);
	});

	test('is removed by the schema alone', () => {
		expect(listDangers(sanitizeParsed(html))).toEqual([]);
		expect(listDangers(sanitizeParsed(`before ${html} after`))).toEqual([]);
	});
});

describe.each(MARKDOWN_VECTORS)('%j', (markdown) => {
	test('is dangerous without sanitizing', () => {
		const { html } = markdownToHtml(markdown, { features: { frontmatter: false } });
		expect(listDangers(html)).not.toEqual([]);
	});

	test('comes out harmless', () => {
		expect(listAllDangers(markdown)).toEqual([]);
	});
});

describe('what is left', () => {
	test.each([
		['of a dangerous link, its words', '[a](javascript:alert(1))', '<a>a</a>'],
		['of raw HTML, its text', '<b onclick="x">b</b>', '&lt;b onclick="x"&gt;b&lt;/b&gt;'],
		['of an image, nothing', 'a ![b](c.png) d', 'a  d'],
		[
			'of code in an unknown language, the code',
			'```mermaid\n<b>\n```',
			expect.stringContaining('&#x3C;b>'),
		],
		['of a task box, the item', '- [x] a', '<ul>\n<li> a</li>\n</ul>'],
	])('%s', (_, markdown, html) => {
		expect(renderAll(markdown)[0]).toEqual(html);
	});

	test.each([
		'<h3>a</h3>',
		'<blockquote>\n<p>a</p>\n</blockquote>',
		'<ul>\n<li><em>a</em></li>\n<li><strong>b</strong></li>\n</ul>',
		'<ol start="3">\n<li><del>a</del></li>\n</ol>',
		'<p><a href="https://docs.aws.amazon.com/?a=b#c" title="d">a</a><br>\nb <code>c</code></p>',
		'<p><a href="#c">a</a> <a href="/b/">b</a> <a href="../c/">c</a></p>',
		'<hr>',
		'<table>\n<thead>\n<tr>\n<th style="text-align: right">a</th>\n</tr>\n</thead>\n</table>',
	])('of %j, everything', (html) => {
		expect(sanitizeParsed(html).trim()).toBe(html);
	});
});

test('no mixture of hostile pieces and Markdown comes out dangerous', () => {
	const pieces = fc.oneof(
		fc.constantFrom(...HTML_VECTORS, ...MARKDOWN_VECTORS),
		// Pieces of pieces, which may join into something new.
		fc
			.constantFrom(...HTML_VECTORS)
			.chain((html) => fc.nat(html.length).map((end) => html.slice(0, end))),
		fc
			.constantFrom(...HTML_VECTORS)
			.chain((html) => fc.nat(html.length).map((start) => html.slice(start))),
		fc.constantFrom(
			...['\n', '\n\n', ' ', '\t', '`', '```', '```xml\n', '*', '**', '~', '~~', '_', '|', '\\'],
			...['- ', '1. ', '> ', '# ', '[', '](', ')', '![', '<', '>', '"', "'", '&', '&lt;', '&#60;'],
			...['| a | b |\n| --- | :-: |\n| ', 'S3', 'Amazon S3', '\u0000', '\uD800', '\u2028', '<!--'],
			...['-->', '<![CDATA[', ']]>', 'javascript:', 'https://a.example/', '=', '/', 'onerror='],
		),
		fc.string({ unit: 'binary', maxLength: 8 }),
	);
	const texts = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => `a${all.join('')}`);
	fc.assert(
		fc.property(texts, (text) => {
			expect(listAllDangers(text)).toEqual([]);
			expect(listDangers(sanitizeParsed(text))).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
