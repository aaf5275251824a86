import { describe, expect, test } from 'vitest';
import { parseServiceText, writeServiceText } from '../../../support/service-text.ts';

const HEAD = writeServiceText({ body: 'Lead.\n\n## What it does\n\n' });
/** The line where the text of a test begins. */
const FIRST = HEAD.split('\n').length;
/**
 * The problems of some prose, each with its line, counted from the start of the prose, and its
 * column.
 */
const judge = (prose: string) =>
	(parseServiceText(`${HEAD}${prose}\n`).issues ?? []).map(
		({ code, position }) => `${position.line - FIRST + 1}:${position.column} ${code}`,
	);

describe('unsupported markup is a problem at its position', () => {
	test.each([
		['a footnote', 'A claim.[^1] More.', '1:9'],
		['the text of a footnote', 'Words.\n\n[^1]: Its words.', '3:1'],
		['a footnote in the line', 'A claim.^[Its words.]', '1:9'],
		['a callout', '> [!WARNING]\n> Mind this.', '1:3'],
		['a callout that folds', '> [!note]- Title\n> Mind this.', '1:3'],
		['a private comment', 'Words %%ask Kim%% more.', '1:7'],
		['a private comment of several lines', '%%\nask Kim\n%%', '1:1'],
		['a wikilink', 'See [[Amazon S3]].', '1:5'],
		['a wikilink with other words', 'See [[s3|the store]].', '1:5'],
		['a picture by wikilink', 'See ![[Pasted image.png]].', '1:5'],
		['a shortcode', '{{< youtube id >}}', '1:1'],
		['a shortcode of Liquid', '{% include x.html %}', '1:1'],
		['an expression', 'The version is {version}.', '1:16'],
		['an expression in two braces', 'The version is {{ version }}.', '1:16'],
		['an expression with a dollar', 'Open ${HOME}/x.', '1:6'],
		['the attributes of a heading', '### Words {#words}', '1:11'],
		['the attributes of a block', 'Words.\n{: .note}', '2:1'],
		['a template', 'Words <%= x %>.', '1:7'],
		['a directive', ':::note\nWords.\n:::', '1:1'],
		['a directive of one line', '::video[x]', '1:1'],
		['a directive in the line', 'The :abbr[ML]{title=x}.', '1:5'],
		['an admonition', '!!! note\n    Words.', '1:1'],
		['mathematics', '$$x^2$$', '1:1'],
		['mathematics in the line', 'So $x_i + y$ holds.', '1:4'],
		['mathematics in parentheses', 'So \\(x_i\\) holds.', '1:4'],
		['a highlight', 'Very ==important== words.', '1:6'],
		['an insertion', 'Very ++new++ words.', '1:6'],
		['a superscript', 'The 2^nd^ try.', '1:6'],
		['an emoji by its code', 'Well done :tada: all.', '1:11'],
		['a definition list', 'Term\n: Its words.', '2:1'],
		['a table of contents', '[TOC]', '1:1'],
		['a table without its line of dashes', '| a | b |\n| 1 | 2 |', '1:1'],
		['a heading without a space', '###Words', '1:1'],
		['a heading of a seventh rank', '####### Words', '1:1'],
		['a link with a space in it', 'See [words](https://a.com/b c).', '1:11'],
		['a link to a reference that is not there', 'See [words][ref].', '1:11'],
		['code that is not closed', 'Call `x and go.', '1:6'],
		['bold text that is not closed', 'Call **x and go.', '1:6'],
		['italic text that is not closed', 'Call *x and go.', '1:6'],
		['struck text that is not closed', 'Call ~~x and go.', '1:6'],
		['a name that becomes bold', 'Write __init__.py first.', '1:7'],
		['emphasis by underscores', 'Write _this_ first.', '1:7'],
		['a line break by two spaces', 'One  \ntwo', '1:4'],
		['a line break by a backslash', 'One\\\ntwo', '1:4'],
		['an underlined heading', 'Words\n---', '1:1'],
		['a heading without words', '###', '1:1'],
		['a heading in a quotation', '> ### Words', '1:3'],
		['a heading in a list', '- ### Words', '1:3'],
		['a task box', '- [ ] todo\n- [x] done', '1:1'],
		['a task box without a space', '- [x]done', '1:1'],
		['a task box of another kind', '- [-] dropped', '1:1'],
		['a block of code with more than its language', '```python title="x.py"\npass\n```', '1:1'],
		['a link with a title', 'See [it](https://a.com/ "Title").', '1:5'],
		['a link without words', 'See [](https://a.com/).', '1:5'],
	])('%s', (_, prose, place) => {
		expect(judge(prose)[0]).toBe(`${place} unsupported-markup`);
	});

	test.each([
		'&lt;',
		'&amp;',
		'&nbsp;',
		'&shy;',
		'&#35;',
		'&#x3C;',
		'&rarr;',
		'&zwj;',
		'&nosuch;',
		'&copy',
	])('the entity %s', (entity) => {
		expect(judge(`Words ${entity} more.`)).toContain('1:7 html-entity');
		expect(judge(`A line.\nWords ${entity} **more**.`)).toContain('2:7 html-entity');
	});

	test('an entity in the front matter', () => {
		const { issues } = parseServiceText(`${HEAD.replace('Amazon Sample', 'AT&amp;T')}Words.`);
		expect(issues).toMatchObject([{ code: 'markup-in-text', position: { line: 2 } }]);
	});
});

describe('no problem', () => {
	test.each([
		['code', 'Call `${x}`, `{{ y }}`, `[[z]]`, `&lt;`, `%%`, `**kwargs`, `a == b`, `x^2^`.'],
		['a block of code', '```text\n{{ y }} &lt; [^1] $$x$$\n- [ ] x\n[!NOTE]\n```'],
		['a backslash escape', '\\[^1] \\{x} \\&lt; \\[\\[z\\]\\] \\$x\\$ \\*x \\`x \\%\\% \\==a\\=='],
		['plain signs', 'AT&T; R&D, 5 * 3, a == b, a_b_c, 1^2, C++ and C++, (a|b), 100 %, #1, a:b:c.'],
		['a number sign that opens a line', '#1 in the list, \\(or not).'],
		['a quotation', '> Words.\n> More.'],
		['emphasis', '*Words* and **words** and ***words***, ~~old~~, **S3**s.'],
		['a time, a ratio and an ARN', 'At 10:30:15, 3:1, by `arn:aws:s3:::b` of sagemaker:Train.'],
		['a table', '| a | b |\n| --- | --- |\n| `x\\|y` | |\n| 1\\|2 | z |'],
		['a numbered list', '1. a\n2. b\n3. c'],
		['a numbered list of ones', '1. a\n1. b\n1. c'],
		['headings of falling and rising rank', '### a\n\n#### b\n\n### c\n\n#### d'],
		['a rule', 'Words.\n\n---\n\nWords.'],
		['an address', 'See https://a.com/x_y__z?a=1&b=2 or <https://b.com/*x>.'],
	])('%s', (_, prose) => {
		expect(judge(prose)).toEqual([]);
	});
});

describe('a row with more or fewer cells than its header', () => {
	const table = (...rows: string[]) => ['| a | b |', '| --- | --- |', ...rows].join('\n');
	test.each([
		['has one too many', table('| 1 | 2 | 3 |'), '3:1'],
		['has one too few', table('| 1 |'), '3:1'],
		['has a pipe in its code', table('| 1 | 2 |', '| 1 | `a|b` |'), '4:1'],
		['is the paragraph after the table', table('| 1 | 2 |', 'Words.'), '4:1'],
	])('%s', (_, prose, place) => {
		expect(judge(prose)).toEqual([`${place} cell-count`]);
	});

	test('in a table of facts, too', () => {
		const head = HEAD.replace('What it does', 'Numbers');
		const text = `${head}| fact | value | unit | source | checked |
| --- | --- | --- | --- | --- |
| a | 1 | s | [Page](https://docs.aws.amazon.com/) | 2026-11-20 | more |
`;
		expect(parseServiceText(text).issues).toMatchObject([{ code: 'cell-count' }]);
	});
});

describe('a code block that is not closed', () => {
	test.each([
		['at the end of the note', 'Words.\n\n```bash\nls\n\n## Sources\n\nWords.', '3:1'],
		['with tildes', '~~~bash\nls', '1:1'],
		['by a shorter fence', '````bash\nls\n```', '1:1'],
		['by a fence of another kind', '```bash\nls\n~~~', '1:1'],
		['before another block', '```bash\nls\n\nWords.\n\n```python\npass\n```', '1:1'],
		['in a list', '- a\n\n  ```bash\n  ls\n\nWords.', '3:3'],
		['in a quotation', '> ```bash\n> ls\n\nWords.', '1:3'],
		['with nothing in it', '```bash', '1:1'],
	])('%s', (_, prose, place) => {
		expect(judge(prose)).toContain(`${place} unclosed-code`);
	});

	test.each([
		['```bash\nls\n```'],
		['```bash\nls\n`````'],
		['~~~bash\n```\n~~~'],
		['- a\n\n  ```bash\n  ls\n  ```'],
		['> ```bash\n> ls\n> ```'],
		['````text\n```python\npass\n```\n````'],
		['```bash\n```'],
	])('%j is closed', (prose) => {
		expect(judge(prose)).toEqual([]);
	});
});

describe('ranks and numbers', () => {
	test.each([
		['#### Words', ['1:1 skipped-rank']],
		['### Words\n\n##### Words', ['3:1 skipped-rank']],
		['### a\n\n#### b\n\n###### c', ['5:1 skipped-rank']],
		['###### a', ['1:1 skipped-rank']],
		['1. a\n5. b', ['2:1 item-number-off']],
		['3. a\n4. b', ['1:1 item-number-off']],
		['1. a\n1. b\n2. c', ['2:1 item-number-off']],
	])('%j', (prose, problems) => {
		expect(judge(prose)).toEqual(problems);
	});
});

describe('struck text and links where text becomes a value', () => {
	const facts = (row: string) => `## Numbers

| fact | value | unit | source | checked |
| --- | --- | --- | --- | --- |
${row}`;
	const link = '[Page](https://docs.aws.amazon.com/)';
	test.each([
		['the value of a fact', facts(`| a | ~~5~~ 10 | GB | ${link} | 2026-11-20 |`), 'struck-text'],
		['the label of a fact', facts(`| ~~a~~ b | 5 | GB | ${link} | 2026-11-20 |`), 'struck-text'],
		['the unit', facts(`| a | 5 | ~~MB~~ GB | ${link} | 2026-11-20 |`), 'struck-text'],
		[
			'the title of a source',
			'## Sources\n\n- [~~a~~ b](https://a.com/), read 2026-11-20',
			'struck-text',
		],
		['a label', '## Features\n\n- **~~Old~~ new**: text', 'struck-text'],
		[
			'what a service passes on',
			'## Works with\n\n- to [S3](s3.md): ~~rows~~ files',
			'struck-text',
		],
		['what is metered', '## Pricing\n\n- ~~rows~~ files', 'struck-text'],
		['a heading', '## ~~Features~~ Use cases\n\n- **a**: b', 'struck-text'],
		['a link in a value', facts(`| a | [5](s3.md) | GB | ${link} | 2026-11-20 |`), 'stray-content'],
		['a link in a label', '## Features\n\n- **[S3](s3.md)**: text', 'stray-content'],
		[
			'a link in what a service passes on',
			'## Works with\n\n- to [S3](s3.md): [rows](glue.md)',
			'stray-content',
		],
	])('%s', (_, sections, code) => {
		const { issues } = parseServiceText(`${HEAD.split('## ')[0]}${sections}\n`);
		expect(issues?.map((issue) => issue.code)).toContain(code);
	});

	test('the lead', () => {
		const { issues } = parseServiceText(HEAD.replace('Lead.', 'A ~~new~~ lead.').concat('Words.'));
		expect(issues?.map((issue) => issue.code)).toEqual(['struck-text']);
	});
});
