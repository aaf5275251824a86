import { expect, test } from 'vitest';
import { listBestKnownLookAlikes, listStageBoxes } from '../../../src/guide/best-known.ts';
import { buildCatalogue } from '../../../src/views/catalogue.ts';
import { listFormerNames } from '../../../src/guide/former-names.ts';
import { groupByCategory } from '../../../src/views/facets.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { listNames } from '../../../src/guide/labels.ts';
import type { PageRef } from '../../../src/views/page-ref.ts';
import { buildSidebar } from '../../../src/views/sidebar.ts';
import { catalogueSchema } from '../../../src/model/schemas/catalogue.ts';
import { toNoteRef } from '../../../src/model/ids.ts';
import type { NoteKind } from '../../../src/model/kinds.ts';
import type { Note } from '../../../src/model/schemas/note.ts';
import { buildRedirectPage } from '../../../src/site/files/redirect-page.ts';
import {
	makeLookAlike,
	makeConcept,
	makeCorrections,
	makeExam,
	makeFact,
	makeGroundNotes,
	makePath,
	makeService,
	makeText,
} from '../../support/notes.ts';

const build = (...notes: Note[]): Guide => buildGuide([...makeGroundNotes(), ...notes]).guide;
const toPageRef = (kind: NoteKind, id: string) => toNoteRef(kind, id) as PageRef;
const closed = { state: 'closed', source: 'https://docs.aws.amazon.com/', successor: 'none' };

test('a former name has a redirect, unless a current service has the name', () => {
	const guide = build(
		makeService('alpha', { formerNames: ['Amazon Old Alpha', 'Old Alpha!', 'AWS Beta!'] }),
		makeService('beta'),
	);
	expect(listFormerNames(guide).map(({ address, service }) => [address, service.id])).toEqual([
		['old-alpha', 'alpha'],
	]);
});

test('the page of a former name links to its mention, and escapes markup', () => {
	const [former] = listFormerNames(
		build(makeService('alpha', { formerNames: ['Old <b> & "Co"'] })),
	);
	const html = buildRedirectPage(former!);
	expect(html).toContain('0; url=/services/alpha/#formerly-old-b-co');
	expect(html).toContain('<h1>Old &lt;b&gt; &amp; &quot;Co&quot; is now Amazon Alpha</h1>');
	expect(html).not.toContain('<b>');
});

test('a step of a path lists the inputs from earlier steps, and no others', () => {
	const to = (service: string) => ({ direction: 'to', service, carries: `to ${service}` });
	const guide = build(
		makeService('alpha', { neighbours: [to('beta'), to('gamma')] }),
		makeService('beta', { neighbours: [to('gamma'), to('alpha')] }),
		makeService('gamma'),
		makePath('rows', ['alpha', 'beta', 'gamma']),
	);
	const [path] = guide.paths.values();
	expect(path?.steps.map(({ receives }) => receives.map(({ from }) => from))).toEqual([
		[],
		['alpha'],
		['alpha', 'beta'],
	]);
});

test.each([
	[
		'look-alike',
		() => [
			makeService('alpha'),
			makeService('beta'),
			makeLookAlike('one', ['alpha', 'beta']),
			makeLookAlike('two', ['alpha', 'beta']),
		],
	],
	['path', () => [makePath('one', ['home-of-training', 'home-of-training', 'home-of-training'])]],
	['exam', () => [makeConcept('drift'), makeExam('abc-c01')]],
] as const)('the sidebar of a %s lists notes of its kind', (kind, makeNotes) => {
	const { guide } = buildGuide([...makeGroundNotes(), ...makeNotes()]);
	const maps = { 'look-alike': guide.lookAlikes, path: guide.paths, exam: guide.exams };
	const [id = ''] = maps[kind].keys();
	const [group] = buildSidebar(guide, toPageRef(kind, id));
	expect(group?.items.map(({ ref }) => ref)).toEqual(
		[...maps[kind].keys()].map((each) => ({ kind, id: each })),
	);
	expect(group?.items.filter(({ current }) => current)).toHaveLength(1);
});

test('the sidebar lists services by status, the other categories, and the stages', () => {
	const guide = build(
		makeService('alpha', { stages: ['labelling'], status: { ...closed, since: '2026' } }),
		makeService('beta', { stages: ['labelling'], category: 'security' }),
	);
	const groups = buildSidebar(guide, toPageRef('service', 'alpha'));
	const [beside, shelves, stages] = groups;
	expect(groups).toHaveLength(3);
	expect(beside?.items).toMatchObject([
		{ label: 'Alpha', current: true, status: 'closed' },
		{ label: 'Home-of-labelling', current: false },
	]);
	expect(shelves).toMatchObject({
		label: 'More in labelling',
		items: [{ label: 'Security', ref: { kind: 'stage', id: 'labelling' }, anchor: 'security' }],
	});
	expect(stages?.items).toHaveLength(9);
	expect(stages?.items.some((item) => item.current)).toBe(false);
});

test('the sidebar of a stage lists its categories, none of them current', () => {
	const groups = buildSidebar(build(), toPageRef('stage', 'labelling'));
	const [shelves, stages] = groups;
	expect(shelves?.items).toMatchObject([{ label: 'Analytics', current: false }]);
	expect(stages?.items.filter(({ current }) => current)).toMatchObject([{ label: 'labelling' }]);
});

test('the sidebar of a concept lists the concepts of its topic', () => {
	const guide = build(
		makeConcept('drift'),
		makeConcept('skew', { topic: 'training' }),
		makeConcept('split'),
	);
	const [concepts] = buildSidebar(guide, toPageRef('concept', 'drift'));
	expect(concepts?.items.map(({ label, current }) => [label, current])).toEqual([
		['drift', true],
		['split', false],
	]);
});

test('without a stage the sidebar lists only the stages', () => {
	expect(buildSidebar(build(), undefined).map(({ label }) => label)).toEqual(['Stages']);
});

test('categories follow the order of the vocabulary', () => {
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

test('the best-known services are full notes first, then the most mentioned', () => {
	const names = (...ids: string[]) => ({
		neighbours: ids.map((service) => ({ direction: 'to', service, carries: 'rows' })),
	});
	const guide = build(
		makeService('alpha', { stages: ['labelling'] }),
		makeService('beta', { stages: ['labelling'] }),
		makeService('gamma', { stages: ['labelling'], depth: 'brief' }),
		makeService('delta', { stages: ['labelling'], ...names('beta', 'gamma') }),
		makeService('epsilon', { stages: ['labelling'], ...names('gamma') }),
	);
	const card = listStageBoxes(guide, 2).find(({ stage }) => stage.id === 'labelling');
	expect(card?.named[0]?.id).toBe('beta');
	expect(card?.named.map(({ id }) => id)).not.toContain('gamma');
	expect(card?.more).toBe(4);
});

test('a look-alike page ranks as its least-known side', () => {
	const all = ['alpha', 'beta', 'gamma'].map((id) => makeService(id));
	const naming = makeService('delta', {
		neighbours: ['alpha', 'beta'].map((service) => ({ direction: 'to', service, carries: 'rows' })),
	});
	const guide = build(
		...all,
		naming,
		makeLookAlike('a-or-g', ['alpha', 'gamma']),
		makeLookAlike('b-or-a', ['beta', 'alpha']),
	);
	expect(listBestKnownLookAlikes(guide, 1).map(({ id }) => id)).toEqual(['b-or-a']);
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

test('the catalog matches its schema and has no other fields', () => {
	const fact = makeFact('size');
	const guide = build(
		makeService('alpha', {
			facts: [fact],
			neighbours: [{ direction: 'to', service: 'beta', carries: 'rows' }],
			history: [
				{
					date: '2026',
					kind: 'renamed',
					what: makeText('It was Omega.'),
					source: fact.source,
				},
			],
		}),
		makeService('beta'),
		makeConcept('drift'),
		makeLookAlike('one-or-other', ['alpha', 'beta']),
		makePath('rows', ['alpha', 'beta', 'beta']),
		makeExam('abc-c01'),
		makeCorrections('alpha', 'It is open'),
	);
	const catalogue = buildCatalogue(guide, ({ kind, id }) => `https://example.com/${kind}/${id}/`);
	expect(catalogueSchema.parse(JSON.parse(JSON.stringify(catalogue)))).toEqual(
		JSON.parse(JSON.stringify(catalogue)),
	);
	expect(catalogue.facts).toEqual([{ service: 'alpha', ...fact }]);
});
