import { describe, expect, test } from 'vitest';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { createHrefs } from '../../../src/model/hrefs.ts';
import { serviceIdSchema } from '../../../src/model/schemas/ids.ts';
import { buildServiceDigest } from '../../../src/views/service-digest.ts';
import { listFieldRows } from '../../../src/views/compared-rows.ts';
import {
	makeLookAlike,
	makeFact,
	makeGroundNotes,
	makeService,
	makeText,
} from '../../support/notes.ts';

const closed = {
	state: 'closed',
	since: '2026-07-30',
	successor: 'none',
	source: 'https://docs.aws.amazon.com/',
};
const { guide } = buildGuide([
	...makeGroundNotes(),
	makeService('alpha', {
		facts: [
			makeFact('largest file'),
			{ ...makeFact('free tier', '2026-01-01'), evidence: 'secondary' },
		],
		lookAlikes: [{ service: 'beta', clue: makeText('It is older.') }],
	}),
	makeService('beta', { status: closed, facts: [makeFact('largest object')] }),
	makeLookAlike('alpha-or-beta', ['beta', 'alpha'], {
		facts: [{ label: 'largest size', facts: ['largest object', 'largest file'] }],
	}),
]);

function digestOf(id: string) {
	const service = guide.services.get(serviceIdSchema.parse(id))!;
	const stage = guide.stages.get(service.homeStage)!;
	const toHref = createHrefs('/guide').note;
	return buildServiceDigest({ guide, toHref }, { service, stage });
}

describe('the digest of a service', () => {
	test('has its facts with key, unit and the look-alike rows that compare them', () => {
		expect(digestOf('alpha').facts.map(({ fact, attributes }) => [fact.label, attributes])).toEqual(
			[
				[
					'largest file',
					{ 'data-key': 'exact 1 GB', 'data-unit': 'GB', 'data-rows': 'largest size' },
				],
				['free tier', { 'data-key': 'exact 1 GB', 'data-unit': 'GB', 'data-rows': undefined }],
			],
		);
		expect(digestOf('beta').facts[0]?.attributes['data-rows']).toBe('largest size');
	});

	test('makes URLs under the base path', () => {
		const stages = digestOf('beta').rows.find(({ label }) => label === 'Stages');
		expect(stages?.cells).toEqual([
			{
				kind: 'stages',
				stages: [{ id: 'training', label: 'training', href: '/guide/stages/training/' }],
			},
		]);
	});

	test('lists its look-alikes', () => {
		expect(digestOf('alpha').lookAlikes.map(({ id }) => id)).toEqual(['beta']);
	});

	test('has no empty rows, and its rows are in the order of comparisons', () => {
		const { rows } = digestOf('alpha');
		const labels = rows.map(({ label }) => label);
		const all = listFieldRows().map(({ label }) => label);
		expect(labels).toEqual(all.filter((label) => labels.includes(label)));
		expect(labels).toContain('Status');
		expect(rows.filter(({ cells }) => cells[0]?.kind === 'none')).toEqual([]);
	});
});

test('only the row of summaries has no verdict', () => {
	const unjudged = listFieldRows().filter(({ attributes }) => 'data-unjudged' in attributes);
	expect(unjudged.map(({ label }) => label)).toEqual(['In a breath']);
});
