import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/indexing/catalogue.ts';
import { listChanges } from '../../../src/indexing/changes.ts';
import { groupByCategory } from '../../../src/indexing/facets.ts';
import { buildGuide, type Guide } from '../../../src/indexing/guide.ts';
import { listNames } from '../../../src/indexing/labels.ts';
import { listLookAlikePairs } from '../../../src/indexing/look-alike-pairs.ts';
import { buildSidebar } from '../../../src/indexing/sidebar.ts';
import { catalogueSchema } from '../../../src/model/catalogue.ts';
import { toNoteRef, toStageId } from '../../../src/model/ids.ts';
import type { Note } from '../../../src/model/note.ts';
import { makeConcept, makeGroundNotes, makeService, makeText } from '../../support/notes.ts';

const build = (...notes: Note[]): Guide => buildGuide([...makeGroundNotes(), ...notes]).guide;
const closed = { state: 'closed', source: 'https://docs.aws.amazon.com/', successor: 'none' };

test('changes come newest first; what has ended counts from its end', () => {
	const guide = build(
		makeService('alpha', { status: { ...closed, since: '2026-07-30' } }),
		makeService('beta', {
			status: { ...closed, state: 'ended', since: '2024-01-01', ends: '2026-09-30' },
		}),
		makeService('gamma', { status: { ...closed, since: '2025' } }),
	);
	expect(listChanges(guide).map(({ service, date }) => [service.id, date])).toEqual([
		['beta', '2026-09-30'],
		['alpha', '2026-07-30'],
		['gamma', '2025'],
	]);
});

test('the sidebar holds the services of one stage, marked by status, and the stages', () => {
	const guide = build(
		makeService('alpha', { stages: ['labelling'], status: { ...closed, since: '2026' } }),
	);
	const [services, stages] = buildSidebar(
		guide,
		toStageId('labelling'),
		toNoteRef('service', 'alpha'),
	);
	expect(services?.items).toMatchObject([
		{ label: 'Alpha', current: true, status: 'closed' },
		{ label: 'Home-of-labelling', current: false },
	]);
	expect(stages?.items).toHaveLength(9);
	expect(stages?.items.some((item) => item.current)).toBe(false);
});

test('the sidebar of a concept holds the concepts of its topic', () => {
	const guide = build(
		makeConcept('drift'),
		makeConcept('skew', { topic: 'training' }),
		makeConcept('split'),
	);
	const [concepts] = buildSidebar(guide, undefined, toNoteRef('concept', 'drift'));
	expect(concepts?.items.map(({ label, current }) => [label, current])).toEqual([
		['drift', true],
		['split', false],
	]);
});

test('without a stage the sidebar holds the stages alone', () => {
	expect(buildSidebar(build(), undefined, undefined).map(({ label }) => label)).toEqual(['Stages']);
});

test('shelves follow the order of the vocabulary', () => {
	const services = [
		...build(
			makeService('alpha', { category: 'security' }),
			makeService('beta', { category: 'platform' }),
		).services.values(),
	];
	expect(groupByCategory(services).map(({ category }) => category)).toEqual([
		'platform',
		'analytics',
		'security',
	]);
});

test('only pairs that both notes tell are often confused, and nobody stands in two', () => {
	const like = (...ids: string[]) => ({
		lookAlikes: ids.map((service) => ({ service, clue: makeText('clue') })),
	});
	const guide = build(
		makeService('alpha', like('beta', 'gamma')),
		makeService('beta', like('alpha')),
		makeService('gamma', like('alpha')),
	);
	const pairs = listLookAlikePairs(guide).map((pair) => pair.map(({ id }) => id).sort());
	expect(pairs).toHaveLength(1);
	expect(pairs[0]).toContain('alpha');
});

test('every name of a service is known with and without its vendor', () => {
	const { value } = makeService('s3', {
		name: 'Amazon S3',
		shortName: 'S3',
		aliases: ['bucket'],
		formerNames: ['AWS Stuff'],
	});
	expect(listNames(value)).toEqual(['Amazon S3', 'S3', 'AWS Stuff', 'Stuff', 'bucket']);
});

test('the catalogue fits its schema and holds nothing but it', () => {
	const fact = {
		label: 'size',
		value: { kind: 'exact', text: '1', number: 1 },
		unit: 'GB',
		source: { title: 'API', url: 'https://docs.aws.amazon.com/' },
		evidence: 'page',
		checked: '2026-11-20',
	};
	const guide = build(makeService('alpha', { facts: [fact] }));
	const catalogue = buildCatalogue(guide, ({ kind, id }) => `https://example.com/${kind}/${id}/`);
	expect(catalogueSchema.parse(JSON.parse(JSON.stringify(catalogue)))).toEqual(
		JSON.parse(JSON.stringify(catalogue)),
	);
	expect(catalogue.facts).toEqual([{ service: 'alpha', ...fact }]);
});
