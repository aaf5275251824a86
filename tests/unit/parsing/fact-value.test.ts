import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFactValue } from '../../../src/parsing/fact-value.ts';

test.each([
	['900', { kind: 'exact', number: 900 }],
	['6,291,456', { kind: 'exact', number: 6_291_456 }],
	['0.5', { kind: 'exact', number: 0.5 }],
	['up to 2.5', { kind: 'at-most', number: 2.5 }],
	['up to 3,600', { kind: 'at-most', number: 3600 }],
	['At least 1', { kind: 'at-least', number: 1 }],
	['60 to 21,600', { kind: 'range', from: 60, to: 21_600 }],
	['-180 to 180', { kind: 'range', from: -180, to: 180 }],
	['5 to 5', { kind: 'range', from: 5, to: 5 }],
	['1.000', { kind: 'exact', number: 1 }],
])('the value %j gets a type', (text, value) => {
	expect(parseFactValue(text, 'GB')).toEqual({ text, ...value });
});

test.each([
	['Parquet and ORC', ''],
	['5~10 s, later 20~30', 's'],
	['1.2.3', ''],
	['at least 3.19.0', ''],
	['2027-05-20', ''],
	['2025-12', ''],
	['11:30', 'UTC'],
	['1/8', 'GPU'],
	['1/8 to 1/2', ''],
	['40 x 40', 'pixels'],
	['40 × 40', 'pixels'],
	['25, 50, 100', 'requests/s'],
	['1, 2, 4, 8 or 1,600', 'vCPU'],
	['over 100,000', 'chips'],
	['1 (English)', ''],
	['5 MiB to 5 GiB', ''],
	['6 July 2026 to 5 July 2027', ''],
	['Qwen2.5, Qwen2-VL', ''],
	['UTF-8', ''],
	[',', ''],
])('the value %j stays text', (text, unit) => {
	expect(parseFactValue(text, unit)).toEqual({ kind: 'text', text });
});

describe('a value that looks like a number but is not one is rejected', () => {
	test.each([
		['a decimal comma', ['up to 2,5', '2,5', '0,5', 'at least 1,25', '1 to 2,5', '1.000,5']],
		['commas before other groups', ['1,2,3', '1,0000', '1,000,00', '10,00', ',5', '5,', '0,500']],
		['groups of another kind', ['1 000', '1\u00a0000', "1'000", '1_000', '1,000 000']],
		['more than one decimal sign', ['1.2.3', '1..5', '1.2.']],
		['half a decimal', ['.5', '5.', '-.5']],
		['zeros in front', ['007', '00', '01.5']],
		['a range from more to less', ['21,600 to 60', '2 to 1', '-1 to -2', '0.3 to 0.25']],
		['a range without `to`', ['5-10', '5–10', '5 - 10', '5~10', '5…10', '5..10', 'from 1 to 2']],
		['two bounds', ['up to 1 to 2', 'at least 1 to 2', 'up to at least 5']],
		['other words for a bound', ['at most 5', 'max. 5', 'maximum of 5', 'no more than 5', 'min 1']],
		['signs for a bound', ['≤ 5', '<5', '>= 5', '5+', '~5', '±5', '+5', '−5']],
		['a unit in the value', ['5 GB', '5GB', '10 %', '10%', 'up to 5 minutes', '1 million', '10K']],
		['another way of writing', ['1e6', '2.5E-3', '٥', '５', '½', '1½', '10²', '1/2/3']],
		['a day that is none', ['2026-13-45', '2026-02-30']],
	])('%s', (_, texts) => {
		expect(texts.filter((text) => parseFactValue(text, 'GB').kind !== 'malformed')).toEqual([]);
	});

	test.each([['7,5 GB for each shard'], ['2 at first, later 2,5'], ['12,00 of them']])(
		'inside a text: %s',
		(text) => {
			expect(parseFactValue(text, '').kind).toBe('malformed');
		},
	);

	test('a version or a day with a unit that counts', () => {
		expect(parseFactValue('1.2.3', 'GB').kind).toBe('malformed');
		expect(parseFactValue('2025-12', 'GB').kind).toBe('malformed');
	});

	test('a number with more digits than a JavaScript number can hold', () => {
		expect(parseFactValue('9,007,199,254,740,993', '').kind).toBe('malformed');
		expect(parseFactValue('0.12345678901234567', '').kind).toBe('malformed');
	});

	test('a unit that continues the number', () => {
		expect(parseFactValue('5', '10 GB').kind).toBe('malformed');
	});
});

describe('for any number', () => {
	// The format of numbers comes from the platform, not from the code under test.
	const write = (number: number) =>
		new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 }).format(number);
	const anyNumber = fc
		.tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 999 }))
		.map(([whole, thousandths]) => Number(`${whole}.${String(thousandths).padStart(3, '0')}`));

	test('the text and the typed value agree', () => {
		fc.assert(
			fc.property(anyNumber, anyNumber, (a, b) => {
				const [from, to] = a <= b ? [a, b] : [b, a];
				expect(parseFactValue(write(a), 'GB')).toMatchObject({ kind: 'exact', number: a });
				expect(parseFactValue(`up to ${write(a)}`, '')).toMatchObject({
					kind: 'at-most',
					number: a,
				});
				expect(parseFactValue(`${write(from)} to ${write(to)}`, 's')).toMatchObject({
					kind: 'range',
					from,
					to,
				});
				if (from < to) {
					expect(parseFactValue(`${write(to)} to ${write(from)}`, 's').kind).toBe('malformed');
				}
			}),
		);
	});

	test('any text of digits, commas and points parses as that number or is rejected', () => {
		const signs = fc.constantFrom(...'00123456789,,..');
		fc.assert(
			fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
				const text = parts.join('');
				fc.pre(/\d/.test(text));
				const value = parseFactValue(text, 'GB');
				const read = readByHand(text);
				expect(value).toEqual(
					read === undefined
						? { kind: 'malformed', detail: expect.any(String) as string }
						: { kind: 'exact', text, number: read },
				);
			}),
			{ numRuns: 2000 },
		);
	});

	test('no text of words, digits and signs makes it throw or loses text', () => {
		const parts = fc.constantFrom(
			'up to',
			'at least',
			'to',
			' ',
			',',
			'.',
			'-',
			'5',
			'1,000',
			'GB',
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
				const text = all.join('');
				const value = parseFactValue(text, '');
				return value.kind === 'malformed' || value.text === text;
			}),
		);
	});
});

/** Parses a number character by character, independently of the code under test. */
function readByHand(text: string): number | undefined {
	const [whole = '', fraction, ...more] = text.split('.');
	if (more.length > 0 || fraction === '' || fraction?.includes(',')) return undefined;
	const [first = '', ...groups] = whole.split(',');
	if (first === '' || groups.some((group) => group.length !== 3)) return undefined;
	if (groups.length > 0 && (first.length > 3 || first === '0')) return undefined;
	if (first.length > 1 && first.startsWith('0')) return undefined;
	let value = 0n;
	for (const digit of [first, ...groups, fraction ?? ''].join(''))
		value = value * 10n + BigInt(digit);
	return Number(value) / 10 ** (fraction ?? '').length;
}
