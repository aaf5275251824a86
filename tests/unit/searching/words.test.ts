import { expect, test } from 'vitest';
import { toOneSpelling } from '../../../src/searching/spelling.ts';
import { fold, isSmall, LONGEST_TEXT, readWords, toStem } from '../../../src/searching/words.ts';

const stemsOf = (text: string) => readWords(text).map(({ stem }) => stem);

test.each([
	['personalise', 'personalize'],
	['summarisation', 'summarization'],
	['analysis', 'analyze'],
	['analysing', 'analyzing'],
	['behaviour', 'behavior'],
	['colours', 'colors'],
	['catalogue', 'catalog'],
	['catalogued', 'catalogd'],
	['centre', 'center'],
	['programmes', 'programs'],
	['licence', 'license'],
	['inference', 'inference'],
	['four', 'four'],
	['store', 'store'],
])('%s is compared as %s', (british, american) => {
	expect(toOneSpelling(british)).toBe(american);
});

test.each([
	['labelling', 'labeling', 'labels'],
	['modelled', 'modeled', 'models'],
	['optimise', 'optimization', 'optimizing'],
	['anonymise', 'anonymized', 'anonymisation'],
	['catalogue', 'catalog', 'catalogs'],
	['chatbots', 'chatbot', "chatbot's"],
	['analyse', 'analyze', 'analysis'],
])('%s, %s and %s meet under one stem', (...forms) => {
	expect(new Set(forms.map((form) => toStem(fold(form)))).size).toBe(1);
});

test('a name is no other word that looks like it', () => {
	expect(toStem('personalize')).not.toBe(toStem('person'));
	expect(toStem('optimize')).not.toBe(toStem('optimal'));
});

test.each(['no code', 'without code', 'never code', "doesn't code"])(
	'%j says not, which `code` does not',
	(text) => {
		expect(stemsOf(text)).toEqual([toStem('not'), toStem('code')]);
		expect(readWords(text).some(isSmall)).toBe(false);
	},
);

test('words keep their place in the text as written', () => {
	const text = 'Détect PII — in “S3”';
	expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Détect',
		'PII',
		'in',
		'S3',
	]);
	expect(readWords(text).map(({ folded }) => folded)).toEqual(['detect', 'pii', 'in', 's3']);
});

test('accents and case make no other word', () => {
	expect(stemsOf('DÉTECTÍNG')).toEqual(stemsOf('detecting'));
});

test('a text is read as far as anybody would write a query', () => {
	expect(readWords('word '.repeat(5000)).at(-1)?.end).toBeLessThanOrEqual(LONGEST_TEXT);
});
