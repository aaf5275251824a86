import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/parsing/parse-note.ts';

const FRONT = {
	name: 'Amazon Sample',
	kind: 'service',
	category: 'model-serving',
	stages: '[deployment]',
	status: '{ state: open }',
	checked: '2026-11-20',
};
const write = (body: string, fields: Record<string, string> = {}) => {
	const front = Object.entries({ ...FRONT, ...fields }).map(([key, value]) => `${key}: ${value}`);
	return `---\n${front.join('\n')}\n---\n\n${body}\n`;
};
const parse = (body: string, fields?: Record<string, string>) =>
	parseNote({ kind: 'service', file: 'content/services/sample.md', text: write(body, fields) });
const codes = (body: string, fields?: Record<string, string>) =>
	parse(body, fields).issues?.map(({ code, position }) => `${position.line} ${code}`) ?? [];
const fact = (row: string) =>
	[
		'Lead.\n\n## Numbers\n',
		'| fact | value | unit | source | checked |',
		'| --- | --- | --- | --- | --- |',
		row,
	].join('\n');

describe('front matter', () => {
	test.each([
		['closed', 'a year', '2026'],
		['closed', 'a month', '2026-07'],
		['closed', 'a day', '2026-07-30'],
	])('accepts %s since %s without quotes', (state, _, since) => {
		const status =
			`{ state: ${state}, since: ${since}, successor: none, ` +
			'source: https://docs.aws.amazon.com/ }';
		expect(parse('Lead.', { status }).note?.value).toMatchObject({ status: { since } });
	});

	test('a typo in the state suggests the state', () => {
		const { issues } = parse('Lead.', { status: '{ state: clsoed }' });
		expect(issues).toMatchObject([{ code: 'unknown-word', remedy: 'Did you mean `closed`?' }]);
	});

	test('a successor that is not an id is reported as invalid, not as missing', () => {
		const status =
			'{ state: closed, since: 2026, successor: AWS Lambda, source: https://docs.aws.amazon.com/ }';
		const { issues } = parse('Lead.', { status });
		expect(issues).toMatchObject([
			{ code: 'invalid-field', reason: expect.stringContaining('kebab-case') },
		]);
	});

	test.each(['*nobody', '&a [*a]'])(
		'an alias in the YAML (%s) is a problem, not a crash',
		(name) => {
			expect(codes('Lead.', { name })).toContain('1 unreadable-front-matter');
		},
	);
});

describe('limits of the schema are reported with a position', () => {
	test.each([
		['a label', `Lead.\n\n## Features\n\n- **${'long'.repeat(16)}**: text`, '14 invalid-value'],
		[
			'what a service passes on',
			`Lead.\n\n## Works with\n\n- to [S3](s3.md): ${'long '.repeat(25)}`,
			'14 invalid-value',
		],
		['a meter', `Lead.\n\n## Pricing\n\n- ${'long '.repeat(25)}`, '14 invalid-value'],
		[
			'a source that is a note',
			'Lead.\n\n## Sources\n\n- [S3](s3.md), read 2026-11-20',
			'14 invalid-value',
		],
	])('%s', (_, body, code) => {
		expect(codes(body)).toEqual([code]);
	});
});

test('a lead that is too long is reported once', () => {
	expect(codes('long '.repeat(60))).toEqual(['10 lead-too-long']);
});

describe('the source of a fact', () => {
	const link = '[API](https://docs.aws.amazon.com/)';
	test.each([
		[link, 'page'],
		[`${link}, sdk`, 'sdk'],
		[`${link}, secondary`, 'secondary'],
		['[Ways, sdk](https://docs.aws.amazon.com/)', 'page'],
	])('%s was checked by %s', (source, evidence) => {
		expect(parse(fact(`| a | 1 | s | ${source} | 2026-11-20 |`)).note?.value).toMatchObject({
			facts: [{ evidence }],
		});
	});

	test.each([
		`${link}, secondry`,
		`${link} but I guess`,
		`see ${link}`,
		'the same, maybe',
		'somewhere',
	])('%s is refused', (source) => {
		expect(codes(fact(`| a | 1 | s | ${source} | 2026-11-20 |`))).toEqual(['16 malformed-row']);
	});

	test('a row with an invalid day still passes its source on to the next row', () => {
		const rows = `| a | 1 | s | ${link} | 2026-13-01 |\n| b | 1 | s | the same | 2026-11-20 |`;
		expect(codes(fact(rows))).toEqual(['16 invalid-day']);
	});
});

describe('text that would become other markup', () => {
	test.each(['2024. It ended.', '> 10 GB', '# 1', '+ more'])(
		'after its label, %j is rejected',
		(text) => {
			expect(codes(`Lead.\n\n## Features\n\n- **Queue**: ${text}`)).toEqual(['14 malformed-item']);
		},
	);

	test('reference links are rejected, since no check follows them', () => {
		const body = 'Lead.\n\n## What it does\n\nSee [it][r].\n\n[r]: s3.md';
		expect(codes(body)).toEqual(['14 reference-link', '16 reference-link']);
	});

	test('the lead and the pricing units are plain text', () => {
		expect(codes('See [S3](s3.md).')).toEqual(['10 stray-content']);
		expect(codes('Lead.\n\n## Pricing\n\n- [S3](s3.md) requests')).toEqual(['14 stray-content']);
	});

	test.each(['- **cost**: about $0.20 an hour', '- **cost**: 5 USD a month'])(
		'a price is rejected anywhere: %s',
		(remark) => {
			expect(codes(`Lead.\n\n## Remarks\n\n${remark}`)).toEqual(['14 price-in-note']);
		},
	);
});

describe('the title of a step', () => {
	test.each([
		['Deployment', { stage: 'deployment' }],
		['data preparation', { stage: 'data-preparation' }],
		['Validation', { title: 'Validation' }],
		['Data selection', { title: 'Data selection' }],
	])('%s parses as %j', (title, step) => {
		const { note } = parse(`Lead.\n\n## How it works\n\n1. **${title}**: text`);
		expect(note?.value).toMatchObject({ workflow: [step] });
	});
});

describe('prose in which names become links', () => {
	const runsOf = (body: string) => parse(`Lead.\n\n## What it does\n\n${body}`).note?.runs;
	test.each([
		['Glue reads.', [{ text: 'Glue reads.', opensBlock: true }]],
		[
			'**Glue** reads.',
			[
				{ text: 'Glue', opensBlock: false },
				{ text: ' reads.', opensBlock: false },
			],
		],
		['`x` Glue', [{ text: ' Glue', opensBlock: false }]],
		['[S3](s3.md) and Glue', [{ text: ' and Glue', opensBlock: false }]],
	])('%s', (body, runs) => {
		expect(runsOf(body)).toEqual(runs);
	});
});
