import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, textOf } from '../../../src/parsing/markdown.ts';
import { hideSingleTildes } from '../../../src/parsing/single-tildes.ts';

const types = (markdown: string) =>
	JSON.stringify(parseMarkdown(markdown)).match(/"delete"/g) ?? [];

test.each([
	['5~10 s, later 20~30', '5~10 s, later 20~30'],
	['~a~ and ~b~', '~a~ and ~b~'],
	['**5~10** `~x~` 20~30', '5~10 ~x~ 20~30'],
	['5~10 **s, later 20~30 s**', '5~10 s, later 20~30 s'],
	['[~a~](https://a.com/~b~c)', '~a~'],
	['\\~a~ b~', '~a~ b~'],
	['a~~~b~~~c', 'a~~~b~~~c'],
])('%j strikes nothing through and stays as written', (markdown, text) => {
	expect(types(markdown)).toEqual([]);
	expect(textOf(parseMarkdown(markdown))).toBe(text);
});

test.each([
	['~~gone~~', 'gone'],
	['5~10 ~~s~~ 20~30', '5~10 s 20~30'],
	['~~a ~b~ c~~', 'a ~b~ c'],
	['~a ~~b~ c~~', '~a b~ c'],
])('%j strikes through once', (markdown, text) => {
	expect(types(markdown)).toHaveLength(1);
	expect(textOf(parseMarkdown(markdown))).toBe(text);
});

test('tildes fence code, and stay unchanged inside it', () => {
	expect(parseMarkdown('~~~bash\ncd ~ && ls ~/x\n~~~')).toMatchObject([
		{ type: 'code', lang: 'bash', value: 'cd ~ && ls ~/x' },
	]);
});

test('tildes in addresses, code and front matter are restored', () => {
	expect(parseMarkdown('---\na: ~\n---\n\n[x](https://a.com/~b) `~c`')).toMatchObject([
		{ type: 'yaml', value: 'a: ~' },
		{ children: [{ url: 'https://a.com/~b' }, {}, { value: '~c' }] },
	]);
});

describe('any text', () => {
	const parts = fc.constantFrom(
		'~',
		'~~',
		'~~~',
		'*',
		'**',
		'`',
		'\\',
		'a',
		' ',
		'\n',
		'[',
		'](u)',
		'⠀',
		'⠁',
		'|',
	);
	const texts = fc.array(parts, { maxLength: 30 }).map((all) => all.join(''));

	test('is restored unchanged, with every character in its place', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { markdown, restore } = hideSingleTildes(text);
				expect(markdown).toHaveLength(text.length);
				expect(restore(markdown)).toBe(text);
			}),
		);
	});

	test('parses as if its single tildes were another character without meaning', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const other = text.replaceAll(/(?<!~)~(?!~)/g, '%');
				const read = (markdown: string) => textOf(parseMarkdown(markdown));
				expect(read(text).replaceAll('~', '%')).toBe(read(other).replaceAll('~', '%'));
			}),
			{ numRuns: 1000 },
		);
	});
});
