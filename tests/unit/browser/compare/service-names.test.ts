import { describe, expect, test } from 'vitest';
import {
	listNearest,
	readSides,
	writeSides,
} from '../../../../src/browser/compare/service-names.ts';

const services = [
	{ id: 'athena', label: 'Athena', names: ['Amazon Athena', 'Athena'] },
	{ id: 'redshift', label: 'Redshift', names: ['Amazon Redshift', 'Redshift'] },
	{ id: 'glue', label: 'Glue', names: ['AWS Glue', 'Glue'] },
	{ id: 's3', label: 'S3', names: ['Amazon S3', 'Simple Storage Service'] },
	{
		id: 'data-firehose',
		label: 'Firehose',
		names: ['Amazon Data Firehose', 'Kinesis Data Firehose'],
	},
];

test.each([
	['?s=athena,redshift', ['athena', 'redshift'], [], []],
	['?s=athena&s=redshift', ['athena', 'redshift'], [], []],
	['?s=Amazon%20Athena,%20Kinesis%20Data%20Firehose', ['athena', 'data-firehose'], [], []],
	['?s=athena,athena', ['athena'], [], []],
	['?s=athena,redshfit', ['athena'], [], ['redshfit']],
	[
		'?s=athena,redshift,glue,s3,data-firehose',
		['athena', 'redshift', 'glue', 's3'],
		['data-firehose'],
		[],
	],
	['?s=', [], [], []],
	['', [], [], []],
])('the sides of %s are read', (query, sides, surplus, unknown) => {
	const asked = readSides(query, services);
	expect(asked.sides.map(({ id }) => id)).toEqual(sides);
	expect(asked.surplus.map(({ id }) => id)).toEqual(surplus);
	expect(asked.unknown).toEqual(unknown);
});

test('a written value can be read again', () => {
	expect(readSides(writeSides(['glue', 's3']), services).sides.map(({ id }) => id)).toEqual([
		'glue',
		's3',
	]);
});

test('a typo returns the nearest names', () => {
	expect(listNearest('redshfit', services)[0]?.id).toBe('redshift');
	expect(listNearest('firehose', services)[0]?.id).toBe('data-firehose');
});

describe('a URL with far too many names', () => {
	const unknownNames = Array.from({ length: 2200 }, (_, place) => `unknown${place}`);
	const many = `?s=athena,${unknownNames.join(',')}`;

	test('is read up to the limit of a comparison, and counts the rest', () => {
		const { sides, unknown, unread } = readSides(many, services);
		expect(sides.map(({ id }) => id)).toEqual(['athena']);
		expect(unknown).toHaveLength(7);
		expect(unread).toBe(2193);
	});

	test('has no word longer than any name', () => {
		const { unknown } = readSides(`?s=${'x'.repeat(100_000)}`, services);
		expect(unknown).toEqual(['x'.repeat(120)]);
	});

	test('asks for each name at most once for each word', () => {
		let reads = 0;
		const counted = services.map((service) => ({
			...service,
			get names() {
				reads += 1;
				return service.names;
			},
		}));
		for (const word of readSides(many, services).unknown) listNearest(word, counted);
		expect(reads).toBeLessThanOrEqual(7 * 2 * services.length);
	});
});
