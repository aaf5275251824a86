import { describe, expect, test } from 'vitest';
import { listProblems, writeServiceText } from '../../../support/service-text.ts';

const note = (body: string, name?: string) =>
	writeServiceText({ ...(name && { name }), body: `${body}\n` });
const prose = (text: string) => note(`Lead.\n\n## What it does\n\n${text}`);
const facts = (row: string) =>
	note(
		[
			'Lead.\n\n## Numbers\n',
			'| fact | value | unit | source | checked |',
			'| --- | --- | --- | --- | --- |',
			row,
		].join('\n'),
	);

describe('a price is rejected', () => {
	test.each([
		['in the lead', note('It costs 5 € a day.'), '10:1'],
		['in prose', prose('It costs USD 0.02.'), '14:1'],
		['in bold', prose('It costs **$5** a day.'), '14:12'],
		['with markup between amount and currency', prose('It costs **5** USD a day.'), '14:12'],
		['in the words of a link', prose('See [only ¥100](https://a.com/).'), '14:6'],
		['in a heading', prose('### Under £5\n\nWords.'), '14:5'],
		['in a quotation', prose('> 10 cents a call'), '14:3'],
		['in a cell', prose('| a | b |\n| - | - |\n| x | 0.02 € |'), '16:7'],
		['in two cells', prose('| a | b |\n| - | - |\n| 5 | USD |'), '16:1'],
		['below a currency', prose('| a | USD |\n| - | - |\n| x | 5 |'), '14:5'],
		['in code', prose('It costs `$0.02`.'), '14:10'],
		['in a block of code', prose('```text\n0.02 USD a call\n```'), '14:1'],
		['in the front matter', note('Lead.', 'The $5.00 bot'), '2:11'],
		[
			'as a fact with its unit',
			facts('| call | 0.02 | USD | [Page](https://docs.aws.amazon.com/) | 2026-11-20 |'),
			'16:1',
		],
	])('%s', (_, text, place) => {
		expect(listProblems(text)).toEqual([`${place} price-in-note`]);
	});
});

test.each([
	'The script reads $1, then $2.',
	'Call it as `deploy.sh $1 $2`.',
	'```bash\nset -- "$1" "$10" "${2}"\nawk \'{print $1}\'\n```',
	'The version `$LATEST` is not fixed.',
])('shell arguments are not prices: %j', (text) => {
	expect(listProblems(prose(text))).toEqual([]);
});
