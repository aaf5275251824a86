import { describe, expect, test } from 'vitest';
import type { Fact, FactValue } from '../../../src/model/schemas/fact.ts';
import { toFactKey } from '../../../src/views/fact-key.ts';

const fact: Fact = {
	label: 'size',
	value: { kind: 'exact', text: '1', number: 1 },
	unit: 'GB',
	source: { title: 'Quotas', url: 'https://docs.aws.amazon.com/a' },
	evidence: 'page',
	checked: '2026-11-20',
};
const keyOf = (value: FactValue, unit = 'GB') => toFactKey({ ...fact, value, unit });
const exact = (number: number, text = String(number)): FactValue => ({
	kind: 'exact',
	text,
	number,
});
const words = (text: string): FactValue => ({ kind: 'text', text });

describe('two facts say the same', () => {
	test.each<[string, string, string]>([
		['in another notation', keyOf(exact(1000, '1,000')), keyOf(exact(1000, '1000'))],
		['in another case', keyOf(words('Written to S3')), keyOf(words('written to S3'))],
		[
			'under other labels, from other pages',
			toFactKey(fact),
			toFactKey({
				...fact,
				label: 'input',
				source: { title: 'Limits', url: 'https://docs.aws.amazon.com/b' },
			}),
		],
	])('%s', (_, a, b) => {
		expect(a).toBe(b);
	});
});

describe('two facts differ', () => {
	test.each<[string, string, string]>([
		['in a number', keyOf(exact(1)), keyOf(exact(2))],
		['in a unit', keyOf(exact(1), 'GB'), keyOf(exact(1), 'MB')],
		['in a bound', keyOf(exact(1)), keyOf({ kind: 'at-most', text: 'up to 1', number: 1 })],
		[
			'in an end of a range',
			keyOf({ kind: 'range', text: '1 to 5', from: 1, to: 5 }),
			keyOf({ kind: 'range', text: '1 to 6', from: 1, to: 6 }),
		],
		['in words', keyOf(words('yes'), ''), keyOf(words('no'), '')],
	])('%s', (_, a, b) => {
		expect(a).not.toBe(b);
	});
});
