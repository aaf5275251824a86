import { describe, expect, test } from 'vitest';
import {
	alignFacts,
	judgeFacts,
	judgeField,
} from '../../../../src/browser/compare/compared-rows.ts';

const fact = (label: string, rows: string[] = []) => ({ label, rows });
const labelsOf = ({ rows, rest }: ReturnType<typeof alignFacts>) => ({
	rows: rows.map(({ label, facts }) => [label, ...facts.map((each) => each?.label)]),
	rest: rest.map((facts) => facts.map(({ label }) => label)),
});

describe('facts side by side', () => {
	test('are in the rows of look-alike pages', () => {
		const aligned = alignFacts([
			[fact('record, largest', ['largest record'])],
			[fact('message, largest', ['largest record'])],
		]);
		expect(labelsOf(aligned)).toEqual({
			rows: [['largest record', 'record, largest', 'message, largest']],
			rest: [[], []],
		});
	});

	test('share a row if their labels are the same', () => {
		const aligned = alignFacts([[fact('retention')], [fact('shards')], [fact('retention')]]);
		expect(labelsOf(aligned)).toEqual({
			rows: [['retention', 'retention', undefined, 'retention']],
			rest: [[], ['shards'], []],
		});
	});

	test('are listed once, even if several pages compare them', () => {
		const aligned = alignFacts([
			[fact('size', ['size', 'input'])],
			[fact('size', ['size', 'input'])],
		]);
		expect(aligned.rows).toHaveLength(1);
	});
});

describe('a row', () => {
	test.each<[string, string[][], string]>([
		['differs where two words do', [['service'], ['capability']], 'differs'],
		['is the same where all say one thing', [['service'], ['service']], 'same'],
		['differs where one side has nothing', [['a'], []], 'differs'],
		[
			'of lists is the same in any order',
			[
				['a', 'b'],
				['b', 'a'],
			],
			'same',
		],
		['of lists differs where one has an item more', [['a', 'b'], ['a']], 'differs'],
	])('%s', (_, sides, verdict) => {
		expect(judgeField(sides)).toBe(verdict);
	});

	test.each<[string, (string | undefined)[], string | undefined]>([
		[
			'has no verdict if one is missing, because it may just not be recorded',
			['1', undefined],
			undefined,
		],
		['is not the same where a third is missing', ['1', '1', undefined], undefined],
		['differs where the numbers do', ['1', '2'], 'differs'],
		['differs even where a third is missing', ['1', undefined, '2'], 'differs'],
		['is the same where the numbers are', ['1', '1'], 'same'],
	])('of facts %s', (_, keys, verdict) => {
		expect(judgeFacts(keys)).toBe(verdict);
	});
});
