import { expect, test } from 'vitest';
import { listMeant } from '../../../../src/search/engine/repair.ts';

const known = [
	'rekognition',
	'recognition',
	'sagemaker',
	'comprehend',
	'lambda',
	'glue',
	'forecast',
	'kinesis',
];
const names = new Map(known.map((word) => [word, { isName: true }]));
const nearest = (word: string) => listMeant(word, names)[0]?.written;

test.each([
	['recogniton', 'recognition'],
	['sagemker', 'sagemaker'],
	['comprehand', 'comprehend'],
	['lamda', 'lambda'],
	['lmabda', 'lambda'],
	['gleu', 'glue'],
	['forcast', 'forecast'],
	['kenesis', 'kinesis'],
	['rambda', 'lambda'],
])('%s is corrected to %s', (slip, meant) => {
	expect(nearest(slip)).toBe(meant);
});

test.each(['emr', 's3', 'kindred', 'blue note', 'fore', 'landscape', '', '🙂🙂🙂🙂🙂'])(
	'%j is not corrected',
	(word) => {
		expect(nearest(word)).toBeUndefined();
	},
);

test('two possible corrections are both returned, the nearer first', () => {
	expect(listMeant('recogniton', names).map(({ written }) => written)).toEqual([
		'recognition',
		'rekognition',
	]);
});

test('a word that is not part of a name corrects a single typo only', () => {
	const words = new Map([['compaction', { isName: false }]]);
	expect(listMeant('companion', words)).toEqual([]);
	expect(listMeant('compacton', words)).toHaveLength(1);
});
