import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { parseFragment } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { createHrefs } from '../../../../src/model/hrefs.ts';
import { toServiceId } from '../../../../src/model/ids.ts';
import { createHighlight, type Highlight } from '../../../../src/site/markdown/code.ts';
import { parseMarkdown, textOf } from '../../../../src/parsing/markdown.ts';
import { createRenderer } from '../../../../src/site/markdown/index.ts';
import { makeService, makeText } from '../../../support/notes.ts';

const closed = {
	state: 'closed',
	since: '2026',
	source: 'https://docs.aws.amazon.com/',
	successor: 'none',
};
const { guide } = buildGuide([
	makeService('s3', { name: 'Amazon S3' }),
	makeService('glue', { name: 'AWS Glue' }),
	makeService('kendra', { name: 'Amazon Kendra', status: closed }),
]);
let highlight: Highlight;
beforeAll(async () => {
	highlight = await createHighlight();
});
const openSection = () =>
	createRenderer({ guide, hrefs: createHrefs('/guide/'), highlight })({
		file: 'content/services/glue.md',
		...{ self: toServiceId('glue')! },
	})();
const inline = (markdown: string) => openSection().inline(makeText(markdown));

test('a standalone text starts with a capital, except in code', () => {
	const { sentence } = openSection();
	expect(sentence(makeText('take it when it rains'))).toBe('Take it when it rains');
	expect(sentence(makeText('`eta` is one'))).toBe('<code>eta</code> is one');
	expect(sentence(makeText('3 rows'))).toBe('3 rows');
	expect(sentence(makeText('x86 is one'))).toBe('x86 is one');
	expect(sentence(makeText('scikit-learn is one'))).toBe('scikit-learn is one');
});

describe('names in prose', () => {
	test('become links, with the base path, at their first mention in a section', () => {
		expect(inline('First S3, then S3.')).toBe(
			'First <a href="/guide/services/s3/">S3</a>, then S3.',
		);
	});

	test('are linked once across all texts of a section, and again in the next', () => {
		const section = openSection();
		expect(section.inline(makeText('uses S3'))).toContain('<a ');
		expect(section.inline(makeText('uses S3'))).not.toContain('<a ');
		expect(inline('uses S3')).toContain('<a ');
	});

	test.each([
		['links', '[S3 guide](https://docs.aws.amazon.com/)', 1],
		['code', 'run `S3`', 0],
		['emphasis', 'so *S3 it is*', 1],
	])('inside %s', (_, markdown, links) => {
		expect(inline(markdown).split('<a ')).toHaveLength(links + 1);
	});

	test('are not linked in headings and code blocks', () => {
		const html = openSection().blocks(makeText('### About S3\n\n```text\nS3\n```\n'));
		expect(html).not.toContain('<a ');
	});

	test('never link to the page itself', () => {
		expect(inline('so AWS Glue does')).toBe('so AWS Glue does');
	});

	test('have a visible and audible mark if the service is not open', () => {
		expect(inline('or Amazon Kendra')).toBe(
			'or <a href="/guide/services/kendra/" data-status="closed">Amazon Kendra' +
				'<span class="sr-only"> (closed to new customers)</span></a>',
		);
	});
});

describe('links between notes', () => {
	test('lead to pages, keep their words, and count as the first mention', () => {
		expect(inline('see [the store](s3.md), or S3')).toBe(
			'see <a href="/guide/services/s3/">the store</a>, or S3',
		);
	});

	test('lead to stages and concepts too', () => {
		expect(inline('[a](../stages/training.md) [b](../concepts/data-drift.md)')).toBe(
			'<a href="/guide/stages/training/">a</a> <a href="/guide/concepts/data-drift/">b</a>',
		);
	});

	test('carry the status as well', () => {
		expect(inline('[search](kendra.md)')).toContain('data-status="closed"');
	});
});

describe('code', () => {
	test('is highlighted only with classes that have style rules', () => {
		const html = openSection().blocks(makeText('```python\nprint("S3")\n```\n'));
		expect(html).not.toContain('style=');
		const classes = [...html.matchAll(/<span class="(code-[\w-]+)"/g)].map(([, name]) => name);
		expect(classes.length).toBeGreaterThan(0);
		for (const name of classes) expect(highlight.getStyles()).toContain(`.${name}{`);
	});

	test('is escaped', () => {
		expect(openSection().blocks(makeText('```text\n<script>\n```\n'))).toContain('&#x3C;script>');
	});
});

describe('text is shown as written', () => {
	const show = (markdown: string) =>
		parse(openSection().blocks(makeText(markdown)), { blockTextElements: {} }).text.trim();

	test.each([
		'Call it with --region, -h or --no-verify-ssl.',
		'aws s3 cp --query "Reservations[*]" --filter=\'a b\'',
		'1.2.3 to 1.2.10, ^2.0, >=3.11, ...and 5..10, 5-10, 2020--2024',
		'/opt/ml/model--v2/..., s3://a/b--c/, C:\\Users, ./../x',
		"It's \"quoted\", 'single', 5'10\", '90s",
		'one -- two --- three ... four',
		'(c) (tm) +- 1/2 x 3 -> y <- z => w',
		'5~10 s, later 20~30',
	])('%s', (text) => {
		expect(show(text)).toBe(text);
		expect(textOf(parseMarkdown(text))).toBe(text);
	});

	test('strikes through between two tildes on each side, and nowhere else', () => {
		expect(inline('5~10 ~~old~~ 20~30')).toBe('5~10 <del>old</del> 20~30');
		expect(inline('[~a~](https://a.com/~b) `~c~`')).toBe(
			'<a href="https://a.com/~b">~a~</a> <code>~c~</code>',
		);
	});

	test('keeps tildes in blocks of code', () => {
		expect(show('```bash\ncd ~ && ls ~/x\n```')).toBe('cd ~ && ls ~/x');
	});

	test('on the page as in the text for the search, whatever it is', () => {
		const parts = fc.constantFrom(
			...[
				'--',
				'---',
				'...',
				'"',
				"'",
				'~',
				'~~',
				'-',
				'.',
				'`',
				'*',
				'**',
				'&',
				'<',
				'>',
				'=',
				'/',
			],
			...['region', 'a', '5', '10', ' ', ' '],
		);
		const texts = fc
			.array(parts, { minLength: 1, maxLength: 20 })
			.map((all) => `a ${all.join('')}`);
		fc.assert(
			fc.property(texts, (text) => {
				fc.pre(!/<[a-z!/?]|&[a-z]+;/i.test(text));
				expect(show(text).replaceAll(/\s+/g, ' ')).toBe(textOf(parseMarkdown(text)));
			}),
			{ numRuns: 500 },
		);
	});
});

test('an error in a plugin is not swallowed', () => {
	const broken = {
		...guide,
		findNames: () => {
			throw new Error('broken plugin');
		},
	};
	const render = createRenderer({ guide: broken, hrefs: createHrefs('/'), highlight })({
		file: 'content/services/glue.md',
	})();
	expect(() => render.inline(makeText('text'))).toThrow('broken plugin');
});

describe('HTML that got past the check', () => {
	test.each([
		['inside a line', 'a <img src=x onerror=alert(1)> b', 'a &lt;img src=x onerror=alert(1)&gt; b'],
		[
			'as an end tag',
			'a</p><script>alert(1)</script>',
			'a&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
		],
		['as a comment', 'a <!-- <b> --> b', 'a &lt;!-- &lt;b&gt; --&gt; b'],
		['as entities', 'a &lt;img&gt; b', 'a &lt;img&gt; b'],
		['in code', '`<img src=x>`', '<code>&lt;img src=x&gt;</code>'],
	])('reads as text %s', (_, markdown, html) => {
		expect(inline(markdown)).toBe(html);
	});

	test('reads as text where it is a block', () => {
		expect(openSection().blocks(makeText('A\n\n<div onclick="x">b</div>\n\nC'))).toBe(
			'<p>A</p>\n&lt;div onclick="x"&gt;b&lt;/div&gt;\n<p>C</p>\n',
		);
	});

	test('reads as text in a block of code, of any language', () => {
		expect(openSection().blocks(makeText('```xml\n</code><img src=x>\n```'))).not.toContain('<img');
	});

	test('reads as text in the address and the title of a link', () => {
		const html = inline(`[a](https://docs.aws.amazon.com/"onclick="x '"><img src=x>')`);
		const [link, ...more] = parseFragment(html).childNodes;
		expect(more).toEqual([]);
		expect(link).toMatchObject({
			nodeName: 'a',
			attrs: [
				{ name: 'href', value: 'https://docs.aws.amazon.com/%22onclick=%22x' },
				{ name: 'title', value: '"><img src=x>' },
			],
		});
	});
});
