import { describe, expect, test } from 'vitest';
import type { ServiceStates } from '../../../src/model/schemas/guide-state.ts';
import { countServices, groupNews } from '../../../src/model/news-groups.ts';
import { listNews } from '../../../src/model/news.ts';

const s3 = { label: 'S3', status: 'open', facts: { Object: '5 TB', Part: '5 GB' } };
const states = (services: object) => services as ServiceStates;

test.each([
	['nothing, where nothing changed', { s3 }, { s3: { ...s3 } }, []],
	[
		'nothing, where only the order of facts changed',
		{ s3 },
		{ s3: { ...s3, facts: { Part: '5 GB', Object: '5 TB' } } },
		[],
	],
	[
		'a fact with another value',
		{ s3 },
		{ s3: { ...s3, facts: { Object: '50 TB', Part: '5 GB' } } },
		[
			{
				service: 's3',
				label: 'S3',
				kind: 'fact-changed',
				fact: 'Object',
				before: '5 TB',
				after: '50 TB',
			},
		],
	],
	[
		'a fact that was added',
		{ s3 },
		{ s3: { ...s3, facts: { ...s3.facts, Buckets: '10,000' } } },
		[{ service: 's3', label: 'S3', kind: 'fact-added', fact: 'Buckets', after: '10,000' }],
	],
	[
		'a fact that is gone',
		{ s3 },
		{ s3: { ...s3, facts: { Object: '5 TB' } } },
		[{ service: 's3', label: 'S3', kind: 'fact-gone', fact: 'Part', before: '5 GB' }],
	],
	[
		'another status',
		{ s3 },
		{ s3: { ...s3, status: 'closed' } },
		[{ service: 's3', label: 'S3', kind: 'status', before: 'open', after: 'closed' }],
	],
	[
		'another name',
		{ s3 },
		{ s3: { ...s3, label: 'Simple Storage' } },
		[{ service: 's3', label: 'Simple Storage', kind: 'renamed', before: 'S3' }],
	],
	[
		'a service that came, without its facts',
		{ s3 },
		{ s3, glue: { ...s3, label: 'Glue' } },
		[{ service: 'glue', label: 'Glue', kind: 'added' }],
	],
	[
		'a service that went, under its last name',
		{ s3, glue: { ...s3, label: 'Glue' } },
		{ s3 },
		[{ service: 'glue', label: 'Glue', kind: 'gone' }],
	],
])('listNews lists %s', (_, before, after, news) => {
	expect(listNews(states(before), states(after))).toEqual(news);
});

describe('grouped', () => {
	const before = {
		alpha: { ...s3, label: 'Alpha' },
		beta: { ...s3, label: 'Beta' },
		gamma: { ...s3, label: 'Gamma' },
	};
	const after = {
		alpha: { label: 'Alpha', status: 'open', facts: { Object: '1 TB' } },
		beta: { label: 'Beta', status: 'ended', facts: { Object: '1 TB', Part: '5 GB' } },
		delta: { ...s3, label: 'Delta' },
	};
	const news = listNews(states(before), states(after));

	test('news is grouped by service, new statuses first, and a status before facts', () => {
		const { services, added, gone } = groupNews(news);
		expect(services.map((group) => [group.label, ...group.news.map(({ kind }) => kind)])).toEqual([
			['Beta', 'status', 'fact-changed'],
			['Alpha', 'fact-changed', 'fact-gone'],
		]);
		expect(added.map(({ label }) => label)).toEqual(['Delta']);
		expect(gone.map(({ label }) => label)).toEqual(['Gamma']);
	});

	test('news is counted by service', () => {
		expect(countServices(news)).toBe(4);
		expect(countServices([])).toBe(0);
	});
});
