import { expect, test } from 'vitest';
import { formatSpan, type RestrictedStatus } from '../../../src/model/status.ts';
import { statusSchema } from '../../../src/model/schemas/status.ts';

const closed = { state: 'closed', since: '2026-07-30', source: 'https://docs.aws.amazon.com/' };

test.each([
	['none', []],
	['mlflow', ['mlflow']],
	[
		['mlflow', 'cloudwatch'],
		['mlflow', 'cloudwatch'],
	],
])('the successor %j parses as a list', (successor, list) => {
	expect(statusSchema.parse({ ...closed, successor })).toMatchObject({ successor: list });
});

test('a parsed value parses again to the same value', () => {
	const status = statusSchema.parse({ ...closed, successor: 'none' });
	expect(statusSchema.parse(status)).toEqual(status);
});

test.each(['since', 'source', 'successor'])('a status that is not open requires %s', (field) => {
	const { [field]: _, ...rest } = { ...closed, successor: 'none' } as Record<string, unknown>;
	expect(statusSchema.safeParse(rest).error?.issues.map((issue) => issue.path.join('.'))).toEqual([
		field,
	]);
});

test('an ending service has a last day', () => {
	const ending = { ...closed, state: 'ending', successor: 'none' };
	expect(statusSchema.safeParse(ending).success).toBe(false);
	expect(statusSchema.safeParse({ ...ending, ends: '2027-04-30' }).success).toBe(true);
});

test.each([
	[{}, 'since 30 July 2026.'],
	[{ state: 'ending', ends: '2027-04-30' }, 'on 30 April 2027, announced 30 July 2026.'],
	[{ state: 'ended', ends: '2026-09-30' }, 'on 30 September 2026, announced 30 July 2026.'],
	[{ state: 'ended', ends: '2026-07-30' }, 'on 30 July 2026.'],
	[{ state: 'ended', ends: '2026-10' }, 'in October 2026, announced 30 July 2026.'],
	[{ state: 'ended', ends: '2027' }, 'in 2027, announced 30 July 2026.'],
])('the span of %j is formatted', (given, told) => {
	const status = statusSchema.parse({ ...closed, successor: 'none', ...given }) as RestrictedStatus;
	expect(formatSpan(status)).toBe(told);
});
