import { describe, expect, test } from 'vitest';
import { NOTE_LENGTH } from '../../../../src/parsing/safety/limits.ts';
import { listProblems, writeServiceText } from '../../../support/service-text.ts';

const write = (prose: string) =>
	writeServiceText({ body: `Lead.\n\n## What it does\n\n${prose}\n` });
const writeName = (name: string) => write('Prose.').replace('Amazon Sample', name);
/** Repeats an opening as often as it fits into a note, then its closing as often. */
const nest = (open: string, close = '', times = 5000) =>
	`${open.repeat(times)}a${close.repeat(times)}`;

describe('nesting that is too deep is a problem at its position', () => {
	test.each([
		['quotations', nest('>')],
		['quotations with spaces', nest('> ')],
		['lists', nest('- ')],
		['starred lists', nest('* ')],
		['numbered lists', nest('1. ')],
		['lists in quotations', nest('> - ')],
		['underscores', nest('_', '_')],
		['stars', nest('*', '*')],
		['emphasis with words', nest('*a ', 'b*')],
		['struck and emphasized text', nest('~~a*', '*~~')],
	])('%s', (_, prose) => {
		expect(listProblems(write(prose))).toEqual([expect.stringMatching(/^14:\d+ nested-too-deep$/)]);
	});

	test('lists over several lines', () => {
		const lines = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`);
		expect(listProblems(write(lines.join('\n')))).toEqual([
			expect.stringMatching(/^\d+:\d+ nested-too-deep$/),
		]);
	});

	test.each([
		['lists of YAML', nest('[', ']', 3000)],
		['lists that are never closed', nest('[', '', 3000)],
		['maps of YAML', nest('{a: ', '}', 1500)],
		['lists and maps', nest('[{a: ', '}]', 1000)],
		['keys of YAML', nest('? ', '', 3000)],
		['a nesting that a stack of today would bear', nest('[', ']', 20)],
	])('%s', (_, name) => {
		expect(listProblems(writeName(name))).toContainEqual(
			expect.stringMatching(/^2:\d+ nested-too-deep$/),
		);
	});

	test('YAML lists on one line', () => {
		const text = write('Prose.').replace('Amazon Sample', `\n  ${nest('- ', '', 30)}`);
		expect(listProblems(text)).toContainEqual('3:19 nested-too-deep');
	});
});

describe('openings without closings are not nesting', () => {
	test.each([
		['brackets', nest('[', ']')],
		['parentheses in an address', `[a](https://docs.aws.amazon.com/${nest('(', ')', 800)})`],
		['links in links', nest('[a', '](s3.md)')],
		['stars', nest('*a')],
		['underscores in words', nest('a_b')],
		['a long word', nest('w', '', 60_000)],
		['digits', nest('1', '', 60_000)],
		['points and commas', nest('1.1,', '', 15_000)],
		['spaces', `a${' '.repeat(60_000)}b`],
	])('%s', (_, prose) => {
		expect(listProblems(write(prose)).filter((each) => each.includes('nested'))).toEqual([]);
	});
});

test('a note at the limit parses, and a longer one is rejected for its length alone', () => {
	const rest = NOTE_LENGTH - write('').length;
	expect(listProblems(write('word '.repeat(rest).slice(0, rest - 1) + '.'))).toEqual([]);
	expect(listProblems(write('word '.repeat(rest).slice(0, rest) + '.'))).toEqual([
		'1:1 note-too-long',
	]);
	expect(listProblems('x'.repeat(10_000_000))).toEqual(['1:1 note-too-long']);
});

test('front matter has its own limit', () => {
	const aliases = Array.from({ length: 1200 }, (_, index) => `alias${index}`);
	expect(listProblems(write('Prose.').replace('kind:', `aliases: [${aliases}]\nkind:`))).toContain(
		'1:1 note-too-long',
	);
});
