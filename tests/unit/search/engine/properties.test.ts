import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPages } from '../../../../src/search/engine/search.ts';
import { makeLookup } from '../../../support/lookup.ts';

const words = [
	'amazon',
	'text',
	'speech',
	'turn',
	'into',
	'stream',
	'data',
	'code',
	'not',
	'model',
];
const lookup = makeLookup(
	Array.from({ length: 300 }, (_, place) => ({
		name: `Amazon Name${place} ${words[place % words.length]}`,
		aliases: [`alias ${words[(place * 7) % words.length]} ${place}`],
		intents: [
			`turn ${words[(place * 3) % words.length]} into ${words[(place * 5) % words.length]}`,
		],
		texts: { [words[place % words.length]!]: 1 + (place % 3) },
	})),
);
/** Queries in any script, of punctuation, and of the guide's own words in any order. */
const queries = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
	fc
		.array(fc.constantFrom(...words, 'vs', 'nmae1', '<b>', '.*', '(', '\\', '|'), { maxLength: 60 })
		.map((each) => each.join(' ')),
);

test('no query throws, and every page found is in the guide', () => {
	fc.assert(
		fc.property(queries, fc.boolean(), (query, isLiteral) => {
			for (const { page } of findPages(lookup, query, isLiteral).pages)
				expect(lookup.pages).toContain(page);
		}),
	);
});

test('a corrected query is not corrected again', () => {
	fc.assert(
		fc.property(fc.constantFrom('spech', 'straem', 'modle', 'turm text', 'nto data'), (query) => {
			const { repaired } = findPages(lookup, query);
			if (repaired !== undefined) expect(findPages(lookup, repaired).repaired).toBeUndefined();
		}),
	);
});

const long = [
	['nothing', ''],
	['10,000 letters', 'a'.repeat(10_000)],
	['10,000 words', 'turn text into speech '.repeat(2_500)],
	['10,000 unknown words', Array.from({ length: 2_000 }, (_, place) => `wrod${place}`).join(' ')],
	['a long run of one pair', 'ab'.repeat(5_000)],
	['emoji', '🙂🧠'.repeat(2_500)],
	['Chinese', '语音转文字'.repeat(2_000)],
	['Arabic', 'تحويل الكلام إلى نص '.repeat(500)],
	['marks upon marks', 'e\u0301\u0301\u0301'.repeat(2_500)],
	['HTML', '<img src=x onerror=alert(1)>'.repeat(350)],
	['signs of regular expressions', '(.*)+[a-z]{1,}\\|^$?'.repeat(500)],
] as const;
test.each(long)('%s does not throw and is read only up to the limit', (_, query) => {
	const found = findPages(lookup, query);
	expect(found.pages.length).toBeLessThanOrEqual(lookup.pages.length);
	// Only the start of a long query is read, so the work is bounded without measuring time.
	expect(found.stems.size).toBeLessThan(1_500);
});
