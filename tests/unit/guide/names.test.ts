import { expect, test } from 'vitest';
import { buildNameFinder } from '../../../src/guide/names.ts';
import { makeService } from '../../support/notes.ts';

const services = [
	makeService('s3', { name: 'Amazon S3', aliases: ['Simple Storage Service', 'bucket'] }),
	makeService('glue', { name: 'AWS Glue' }),
	makeService('glue-databrew', { name: 'AWS Glue DataBrew' }),
	makeService('data-firehose', {
		name: 'Amazon Data Firehose',
		formerNames: ['Kinesis Data Firehose'],
	}),
	makeService('translate', { name: 'Amazon Translate' }),
].map((note) => note.value);
const findNames = buildNameFinder(services);
const find = (text: string, opensBlock = true) =>
	findNames(text, opensBlock).map(({ start, end, service }) => [text.slice(start, end), service]);

test.each([
	[
		'Data lands in S3 and AWS Glue.',
		[
			['S3', 's3'],
			['AWS Glue', 'glue'],
		],
	],
	['the longest name wins: AWS Glue DataBrew', [['AWS Glue DataBrew', 'glue-databrew']]],
	['a former name counts: Kinesis Data Firehose', [['Kinesis Data Firehose', 'data-firehose']]],
	['an alias with capitals counts: Simple Storage Service', [['Simple Storage Service', 's3']]],
	['an alias without capitals does not: a bucket', []],
	['case counts: glue and s3', []],
	['a word goes on: S3x, xS3, S33, MyS3', []],
	['a hyphen may follow, not lead: S3-backed, non-S3', [['S3', 's3']]],
	['a name that goes on is another: Amazon Translate Studio', []],
	['glued letters of another script: S3에서', []],
	[
		'punctuation ends a name: (S3), S3.',
		[
			['S3', 's3'],
			['S3', 's3'],
		],
	],
	['Translate opens a sentence. Glue does too. We use Glue.', [['Glue', 'glue']]],
	['“Glue” in quotes', [['Glue', 'glue']]],
])('in %j the services are found', (text, found) => {
	expect(find(text)).toEqual(found);
});

test('a plain word at the start of a text counts where the text goes on from markup', () => {
	expect(find('Translate')).toEqual([]);
	expect(find('Translate', false)).toEqual([['Translate', 'translate']]);
});

test('without services nothing is found', () => {
	expect(buildNameFinder([])('S3', true)).toEqual([]);
});
