import { describe, expect, test } from 'vitest';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { toServiceId, toStageId } from '../../../src/model/ids.ts';
import { conceptIdSchema } from '../../../src/model/schemas/ids.ts';
import type { Note } from '../../../src/model/schemas/note.ts';
import { makeConcept, makeGroundNotes, makeService, makeText } from '../../support/notes.ts';

const build = (...notes: Note[]): Guide => {
	const { guide, issues } = buildGuide([...makeGroundNotes(), ...notes]);
	expect(issues).toEqual([]);
	return guide;
};
const getService = (guide: Guide, id: string) => guide.services.get(toServiceId(id)!)!;

describe('edges', () => {
	const told = { direction: 'to', service: 'beta', carries: 'rows' };

	test('an edge listed by one end shows at both ends', () => {
		const guide = build(makeService('alpha', { neighbours: [told] }), makeService('beta'));
		const edge = { from: 'alpha', to: 'beta', carries: 'rows' };
		expect(guide.edges).toEqual([edge]);
		expect(getService(guide, 'alpha').outgoing).toEqual([edge]);
		expect(getService(guide, 'beta').incoming).toEqual([edge]);
		expect(getService(guide, 'beta').outgoing).toEqual([]);
	});

	test('an edge listed by both ends in the same words is one edge', () => {
		const back = { direction: 'from', service: 'alpha', carries: 'rows' };
		const guide = build(
			makeService('alpha', { neighbours: [told] }),
			makeService('beta', { neighbours: [back] }),
		);
		expect(guide.edges).toHaveLength(1);
	});

	test('edges in opposite directions are two edges', () => {
		const back = { direction: 'to', service: 'alpha', carries: 'answers' };
		const guide = build(
			makeService('alpha', { neighbours: [told] }),
			makeService('beta', { neighbours: [back] }),
		);
		expect(guide.edges.map(({ from, to }) => [from, to])).toEqual([
			['alpha', 'beta'],
			['beta', 'alpha'],
		]);
	});
});

describe('look-alikes', () => {
	const clue = makeText('one scans, the other streams');

	test('a pair listed by one side shows on both sides', () => {
		const guide = build(
			makeService('alpha', { lookAlikes: [{ service: 'beta', clue }] }),
			makeService('beta'),
		);
		expect(getService(guide, 'beta').lookAlikes).toEqual([{ service: 'alpha', clue }]);
	});

	test('each side keeps its own clue', () => {
		const other = makeText('the other way round');
		const guide = build(
			makeService('alpha', { lookAlikes: [{ service: 'beta', clue }] }),
			makeService('beta', { lookAlikes: [{ service: 'alpha', clue: other }] }),
		);
		expect(getService(guide, 'alpha').lookAlikes).toEqual([{ service: 'beta', clue }]);
		expect(getService(guide, 'beta').lookAlikes).toEqual([{ service: 'alpha', clue: other }]);
	});
});

describe('reading order', () => {
	test('goes by category, wholes before parts, then name, within the home stage', () => {
		const guide = build(
			makeService('zeta', { stages: ['deployment'], category: 'platform' }),
			makeService('part', {
				stages: ['deployment'],
				category: 'platform',
				kind: 'capability',
				partOf: 'zeta',
			}),
			makeService('alpha', { stages: ['deployment', 'training'], category: 'security' }),
		);
		const chain = ['zeta', 'part', 'home-of-deployment', 'alpha'];
		expect(guide.stages.get(toStageId('deployment')!)?.services).toEqual(chain);
		expect(chain.map((id) => getService(guide, id).next)).toEqual([...chain.slice(1), undefined]);
		expect(chain.map((id) => getService(guide, id).previous)).toEqual([
			undefined,
			...chain.slice(0, -1),
		]);
	});

	test('a service is a visitor in its other stages', () => {
		const guide = build(makeService('alpha', { stages: ['deployment', 'training'] }));
		expect(guide.stages.get(toStageId('training')!)?.visitors).toEqual(['alpha']);
		expect(guide.stages.get(toStageId('training')!)?.services).not.toContain('alpha');
	});
});

describe('backlinks', () => {
	test('each note is listed once, under its closest relation', () => {
		const guide = build(
			makeService('alpha'),
			makeService(
				'beta',
				{
					lookAlikes: [{ service: 'alpha', clue: makeText('clue') }],
					neighbours: [{ direction: 'to', service: 'alpha', carries: 'rows' }],
				},
				{ runs: [{ text: 'unlike Amazon Alpha', opensBlock: true }] },
			),
			makeConcept('drift', { onAws: [{ service: 'alpha', how: makeText('watches it') }] }),
		);
		expect(getService(guide, 'alpha').backlinks).toEqual([
			{ relation: 'look-alike', from: { kind: 'service', id: 'beta' } },
			{ relation: 'concept', from: { kind: 'concept', id: 'drift' } },
		]);
	});

	test('a name in prose is a mention, and a service does not mention itself', () => {
		const runs = [{ text: 'Amazon Alpha meets Amazon Beta', opensBlock: true }];
		const guide = build(makeService('alpha', {}, { runs }), makeService('beta'));
		expect(getService(guide, 'beta').backlinks).toEqual([
			{ relation: 'mention', from: { kind: 'service', id: 'alpha' } },
		]);
		expect(getService(guide, 'alpha').backlinks).toEqual([]);
	});
});

test('a service lists its capabilities', () => {
	const guide = build(
		makeService('alpha'),
		makeService('part', { kind: 'capability', partOf: 'alpha' }),
	);
	expect(getService(guide, 'alpha').capabilities).toEqual(['part']);
});

test('concepts are sorted by name', () => {
	const guide = build(makeConcept('skew'), makeConcept('drift'));
	expect([...guide.concepts.keys()]).toEqual(['drift', 'skew']);
	expect(guide.concepts.get(conceptIdSchema.parse('drift'))?.file).toBe(
		'content/concepts/drift.md',
	);
});
