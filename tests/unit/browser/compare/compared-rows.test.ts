import { describe, expect, test } from 'vitest';
import {
	alignFacts,
	judgeRow,
	type DigestCell,
} from '../../../../src/browser/compare/compared-rows.ts';
import { digestFactSchema, type DigestFact } from '../../../../src/model/schemas/service-digest.ts';
import { makeFact } from '../../../support/notes.ts';

const fact = (label: string, rows?: string[]): DigestFact =>
	digestFactSchema.parse({ ...makeFact(label), ...(rows && { rows }) });
const labelsOf = ({ rows, rest }: ReturnType<typeof alignFacts>) => ({
	rows: rows.map(({ label, facts }) => [label, ...facts.map((each) => each?.label)]),
	rest: rest.map((facts) => facts.map(({ label }) => label)),
});

describe('facts side by side', () => {
	test('stand in the rows in which look-alike pages set them', () => {
		const aligned = alignFacts([
			[fact('record, largest', ['largest record'])],
			[fact('message, largest', ['largest record'])],
		]);
		expect(labelsOf(aligned)).toEqual({
			rows: [['largest record', 'record, largest', 'message, largest']],
			rest: [[], []],
		});
	});

	test('stand in one row where their labels are the same', () => {
		const aligned = alignFacts([[fact('retention')], [fact('shards')], [fact('retention')]]);
		expect(labelsOf(aligned)).toEqual({
			rows: [['retention', 'retention', undefined, 'retention']],
			rest: [[], ['shards'], []],
		});
	});

	test('are told once, however many pages set them side by side', () => {
		const aligned = alignFacts([
			[fact('size', ['size', 'input'])],
			[fact('size', ['size', 'input'])],
		]);
		expect(aligned.rows).toHaveLength(1);
	});
});

describe('a row', () => {
	const text = (words: string): DigestCell => ({ kind: 'text', text: words });
	const number = (value: number): DigestCell => ({
		kind: 'fact',
		fact: { ...fact('size'), value: { kind: 'exact', text: String(value), number: value } },
	});
	test.each<[string, DigestCell[], string | undefined]>([
		['differs where two words do', [text('service'), text('capability')], 'differs'],
		['is the same where all say one thing', [text('service'), text('service')], 'same'],
		['of a field differs where one side has nothing', [text('a'), { kind: 'none' }], 'differs'],
		[
			'of facts is not judged where one is missing, which may just not be written down',
			[number(1), { kind: 'none' }],
			undefined,
		],
		['of facts differs where the numbers do', [number(1), number(2)], 'differs'],
		[
			'of lists is the same in any order',
			[
				{ kind: 'list', items: ['a', 'b'] },
				{ kind: 'list', items: ['b', 'a'] },
			],
			'same',
		],
		[
			'of sentences is not judged',
			[
				{ kind: 'sentence', text: 'One.' },
				{ kind: 'sentence', text: 'Two.' },
			],
			undefined,
		],
	])('%s', (_, cells, verdict) => {
		expect(judgeRow(cells)).toBe(verdict);
	});
});
