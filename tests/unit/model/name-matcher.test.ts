import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toServiceId } from '../../../src/model/ids.ts';
import { buildNameMatcher } from '../../../src/model/name-matcher.ts';
import { buildNameTrier } from '../../support/tried-names.ts';

const toName = ([name, id]: readonly [string, string]) => [name, toServiceId(id)!] as const;
const names = [
	['Amazon S3', 's3'],
	['S3', 's3'],
	['Simple Storage Service', 's3'],
	['bucket', 's3'],
	['AWS Glue', 'glue'],
	['Glue', 'glue'],
	['AWS Glue DataBrew', 'glue-databrew'],
	['Glue ETL (Spark)', 'glue-etl'],
	['Kinesis Data Firehose', 'data-firehose'],
	['Translate', 'translate'],
	['SageMaker', 'sagemaker'],
	['SageMaker AI', 'sagemaker-ai'],
	['Route 53', 'route-53'],
	['EC2 P5', 'ec2-p5'],
	['EC2 P5en', 'ec2-p5en'],
	['C++ SDK', 'cpp-sdk'],
	['SDK for C++', 'cpp-sdk'],
	['.NET Lambda', 'dotnet-lambda'],
	['S3', 'second-claim'],
	['A', 'too-short'],
] as const;
const findNames = buildNameMatcher(names.map(toName));
const find = (text: string, opensBlock = true) =>
	findNames(text, opensBlock).map(({ start, end, service }) => [text.slice(start, end), service]);

describe('in a text the names of services are found', () => {
	test.each([
		['Data lands in S3 and AWS Glue.', ['S3', 's3'], ['AWS Glue', 'glue']],
		['the longest name wins: AWS Glue DataBrew', ['AWS Glue DataBrew', 'glue-databrew']],
		['a name of several words: Kinesis Data Firehose', ['Kinesis Data Firehose', 'data-firehose']],
		['an alias with capitals counts: Simple Storage Service', ['Simple Storage Service', 's3']],
		['an alias without capitals does not: a bucket'],
		['case counts: glue and s3'],
		['a word goes on: S3x, xS3, S33, MyS3, S3_1, _S3'],
		['a hyphen may follow, not precede: S3-backed, non-S3', ['S3', 's3']],
		['another capitalized word makes another name: Amazon Translate Studio'],
		[
			'a lowercase word or an abbreviation does not: S3 buckets, S3 API',
			['S3', 's3'],
			['S3', 's3'],
		],
		[
			'the shorter name stays where the longer goes on: SageMaker AI Hub',
			['SageMaker', 'sagemaker'],
		],
		['letters of another script go on: S3에서'],
		['letters beyond the first plane go on: 𝐀S3, S3𝐀'],
		['punctuation ends a name: (S3), S3.', ['S3', 's3'], ['S3', 's3']],
		["a possessive ends it: S3's limit", ['S3', 's3']],
		['a plural does not: S3s'],
		['a digit is part of a name: in Route 53, not Route 530', ['Route 53', 'route-53']],
		['whole words only: EC2 P5en and EC2 P5', ['EC2 P5en', 'ec2-p5en'], ['EC2 P5', 'ec2-p5']],
		[
			'punctuation in a name: Glue ETL (Spark) or Glue ETL',
			['Glue ETL (Spark)', 'glue-etl'],
			['Glue', 'glue'],
		],
		[
			'punctuation ends a name only before no word: the SDK for C++, SDK for C++x',
			['SDK for C++', 'cpp-sdk'],
		],
		[
			'punctuation starts a name only after no word: .NET Lambda, x.NET Lambda',
			['.NET Lambda', 'dotnet-lambda'],
		],
		['a line break is no space in a name: AWS\nGlue', ['Glue', 'glue']],
		['Translate opens a sentence. Glue does too. We use Glue.', ['Glue', 'glue']],
		['It said so (really.) Glue! "Glue?" Glue: Glue', ['Glue', 'glue']],
		['“Glue” in quotes', ['Glue', 'glue']],
		['neighbors: S3 S3/S3,S3', ['S3', 's3'], ['S3', 's3'], ['S3', 's3'], ['S3', 's3']],
	] as [string, ...[string, string][]][])('%j', (text, ...found) => {
		expect(find(text)).toEqual(found);
	});
});

test('a plain word at the start of a text counts if the text continues a sentence', () => {
	expect(find('Translate')).toEqual([]);
	expect(find(' Translate')).toEqual([]);
	expect(find('Translate', false)).toEqual([['Translate', 'translate']]);
});

test('without names nothing is found', () => {
	expect(buildNameMatcher([])('S3', true)).toEqual([]);
});

test('any names in any text are found as by trying every name at every place', () => {
	const fragment = fc.constantFrom(
		...['S3', 'Glue', 'AWS', 'SageMaker', 'AI', 'A', 'b', 'Data', 'data', '53', 'P5', 'P5en', '_'],
		...[
			' ',
			' ',
			' ',
			'-',
			'.',
			',',
			'(',
			')',
			'+',
			':',
			'"',
			"'",
			'\n',
			'é',
			'É',
			'𝐀',
			'에',
			'\u0301',
		],
	);
	const text = (maxLength: number) =>
		fc.array(fragment, { minLength: 1, maxLength }).map((parts) => parts.join(''));
	const name = fc.tuple(text(5), fc.constantFrom('alpha', 'beta', 'gamma'));
	fc.assert(
		fc.property(
			fc.uniqueArray(name, { selector: ([each]) => each, maxLength: 12 }),
			fc.array(fc.oneof(fragment, text(5)), { maxLength: 40 }),
			fc.boolean(),
			(given, parts, opensBlock) => {
				const claimed = given.map(toName);
				// Names stand in the text as well, beside fragments that may go on with them.
				const whole = parts.map((part, place) => given[place % 7]?.[0] ?? part).join('');
				for (const each of [whole, parts.join('')]) {
					expect(buildNameMatcher(claimed)(each, opensBlock)).toEqual(
						buildNameTrier(claimed)(each, opensBlock),
					);
				}
			},
		),
		{ numRuns: 3_000 },
	);
});
