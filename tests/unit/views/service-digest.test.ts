import { describe, expect, test } from 'vitest';
import { buildServiceDigest } from '../../../src/views/service-digest.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { serviceDigestSchema } from '../../../src/model/schemas/service-digest.ts';
import { createHrefs } from '../../../src/model/hrefs.ts';
import { serviceIdSchema } from '../../../src/model/schemas/ids.ts';
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
	return buildServiceDigest({ guide, toHref }, { service, stage, today: '2026-11-25' });
}

describe('the digest of a service', () => {
	test('fits its schema', () => {
		expect(serviceDigestSchema.safeParse(digestOf('alpha')).error).toBeUndefined();
		expect(serviceDigestSchema.safeParse({ ...digestOf('alpha'), extra: 1 }).success).toBe(false);
	});

	test('holds what a hover card shows, with addresses under the base', () => {
		expect(digestOf('beta')).toMatchObject({
			name: 'Amazon Beta',
			label: 'Beta',
			href: '/guide/services/beta/',
			summary: 'What beta is.',
			status: { state: 'closed', words: 'closed to new customers' },
			stage: { id: 'training', label: 'training', href: '/guide/stages/training/' },
		});
	});

	test('says of each fact in which rows of look-alike pages it stands', () => {
		expect(digestOf('alpha').facts.map(({ label, rows }) => [label, rows])).toEqual([
			['largest file', ['largest size']],
			['free tier', undefined],
		]);
		expect(digestOf('beta').facts[0]?.rows).toEqual(['largest size']);
	});

	test('says how a fact was checked, and whether it was due on the day of the build', () => {
		const [fresh, old] = digestOf('alpha').facts;
		expect(fresh).not.toHaveProperty('isDue');
		expect(fresh).not.toHaveProperty('note');
		expect(old).toMatchObject({ isDue: true, note: 'from a source outside AWS' });
	});

	test('links look-alikes with the status that is not plainly open', () => {
		expect(digestOf('alpha').lookAlikes).toEqual([
			{
				id: 'beta',
				label: 'Beta',
				href: '/guide/services/beta/',
				status: { state: 'closed', words: 'closed to new customers' },
			},
		]);
	});

	test('has the same rows as every other digest', () => {
		const labels = (id: string) => digestOf(id).rows.map(({ label }) => label);
		expect(labels('alpha')).toEqual(labels('home-of-training'));
		expect(labels('alpha')).toContain('Status');
	});
});
