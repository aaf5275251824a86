import { expect, test } from 'vitest';
import { cutText, LONGEST_TEXT } from '../../../../src/model/longest-text.ts';
import { toOneSpelling } from '../../../../src/search/engine/spelling.ts';
import { fold, isStopWord, readWords, toStem } from '../../../../src/search/engine/words.ts';

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
])('%s is normalized to %s', (british, american) => {
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
])('%s, %s and %s share one stem', (...forms) => {
	expect(new Set(forms.map((form) => toStem(fold(form)))).size).toBe(1);
});

test('similar words keep different stems', () => {
	expect(toStem('personalize')).not.toBe(toStem('person'));
	expect(toStem('optimize')).not.toBe(toStem('optimal'));
});

test.each(['no code', 'without code', 'never code', "doesn't code"])(
	'%j contains a negation',
	(text) => {
		expect(stemsOf(text)).toEqual([toStem('not'), toStem('code')]);
		expect(readWords(text).some(isStopWord)).toBe(false);
	},
);

test('words keep their range in the original text', () => {
	const text = 'Détect PII — in “S3”';
	expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Détect',
		'PII',
		'in',
		'S3',
	]);
	expect(readWords(text).map(({ folded }) => folded)).toEqual(['detect', 'pii', 'in', 's3']);
});

test.each([
	['S3とは', 's3', 'とは'],
	['Glue란', 'glue', '란'],
	['Bedrockエージェント', 'bedrock', 'エーシェント'],
	['Pollyの制限', 'polly', 'の', '制限'],
	['SageMaker的价格', 'sagemaker', '的价格'],
	['什么是Polly', '什么是', 'polly'],
	['S3это', 's3', 'это'],
	['этоS3', 'это', 's3'],
	['S3είναι', 's3', 'ειναι'],
	['S3คือ', 's3', 'คอ'],
	['S3ما', 's3', 'ما'],
	['S3מה', 's3', 'מה'],
	['S3क्या', 's3', 'कय'],
	['Ｓ３とは', 's3', 'とは'],
	['ｇｌｕｅの', 'glue', 'の'],
	['2021年', '2021', '年'],
	['第3回', '第', '3', '回'],
	['k近傍法', 'k', '近傍法'],
	['サーバーレス', 'サーハーレス'],
	['S3ｶﾞｲﾄﾞ', 's3', 'カイト'],
	['Polly와Lambda', 'polly', '와', 'lambda'],
	['Amazon’sの', 'amazon', 'の'],
	['e\u0301colé', 'ecole'],
	['50µs', '50μs'],
	['G5g', 'g5g'],
])('%s is split into words of one script each', (text, ...words) => {
	expect(readWords(text).map(({ folded }) => folded.normalize())).toEqual(words);
});

test('the Latin part of a mixed text is split like plain text', () => {
	const plain = "Amazon's 1st guide, don't-ask";
	const read = readWords(`${plain} の`).map(({ folded }) => folded);
	expect(read.slice(0, -1)).toEqual(readWords(plain).map(({ folded }) => folded));
});

test('accents and case do not change a stem', () => {
	expect(stemsOf('DÉTECTÍNG')).toEqual(stemsOf('detecting'));
});

test('a text is read only up to the length limit', () => {
	expect(readWords('word '.repeat(5000)).at(-1)?.end).toBeLessThanOrEqual(LONGEST_TEXT);
});

test.each([
	['not at all if it is short', 'polly', 'polly'],
	['after the last character that is read', 'x'.repeat(20_000), 'x'.repeat(LONGEST_TEXT)],
	['before a character that would be cut in two', `x${'🧠'.repeat(200)}`, `x${'🧠'.repeat(149)}`],
])('a query is cut %s', (_, query, cut) => {
	expect(cutText(query)).toBe(cut);
});
