import { describe, expect, test } from 'vitest';
import { isHub } from '../../../../src/views/kinds/service.ts';
import {
	makeCorrections,
	makeExam,
	makeConcept,
	makeFact,
	makeLookAlike,
	makeService,
	makeText,
} from '../../../support/notes.ts';
import { makeGuide, makeView } from '../../../support/views.ts';

const source = 'https://docs.aws.amazon.com/';
const clue = (service: string) => ({ service, clue: makeText(`Not ${service}.`) });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);

describe('the sections of a service', () => {
	const always = ['where-it-sits'];
	test.each([
		['nothing but its place', {}, []],
		['prose', { whatItDoes: makeText('It does.') }, ['what-it-does']],
		['features', { features: [{ label: 'Fast', body: makeText('It is.') }] }, ['features']],
		['use cases', { useCases: [{ label: 'Logs', body: makeText('Many.') }] }, ['use-cases']],
		['steps', { workflow: [{ services: [], body: makeText('Do.') }] }, ['how-it-works']],
		['facts', { facts: [makeFact('limit')] }, ['numbers']],
		['meters', { pricing: { metered: ['requests'] } }, ['pricing']],
		['remarks', { remarks: [{ kind: 'gotcha', body: makeText('Mind.') }] }, ['remarks']],
		['sources', { sources: [{ title: 'Page', url: source, read: '2026-11-20' }] }, ['sources']],
	])('are the ones with content: %s', (_, given, sections) => {
		const view = makeView(makeGuide(makeService('alpha', given)), 'service', 'alpha');
		expect(view.sections.map(({ id }) => id)).toEqual([...always, ...sections]);
	});

	test('include what other notes say about it', () => {
		const guide = makeGuide(
			makeService('alpha', { lookAlikes: [clue('beta')] }),
			makeService('beta', { partOf: 'alpha', kind: 'capability' }),
			makeCorrections('alpha', 'It is free.'),
			makeConcept('drift', { onAws: [{ service: 'alpha', how: makeText('Finds it.') }] }),
		);
		const { sections } = makeView(guide, 'service', 'alpha');
		expect(sections.map(({ id }) => id)).toEqual([
			'where-it-sits',
			'look-alikes',
			'corrections',
			'capabilities',
			'mentioned-by',
		]);
	});
});

test('a service is rendered section by section, and is never linked on its own page', () => {
	const guide = makeGuide(
		makeService('alpha', {
			whatItDoes: makeText('It does.'),
			features: [
				{ label: 'One', body: makeText('First.') },
				{ label: 'Two', body: makeText('Second.') },
			],
			remarks: [{ kind: 'cost', body: makeText('Dear.') }],
		}),
	);
	const view = makeView(guide, 'service', 'alpha');
	const sectionOf = (html = '') => /\.md of alpha (\d+)/.exec(html)?.[1];
	const [one, two] = view.features.map(({ html }) => html);
	expect(sectionOf(one)).toBe(sectionOf(two));
	const texts = [view.whatItDoes, one, view.remarks[0]?.html];
	expect(new Set(texts.map(sectionOf)).size).toBe(3);
	expect(texts.map((html) => html?.replace(/ \d+/, ''))).toEqual([
		'alpha.md of alpha blocks: It does.',
		'alpha.md of alpha inline: First.',
		'alpha.md of alpha sentence: Dear.',
	]);
});

test.each([
	['2026-11-20', '11 days before this build'],
	['2026-11-30', '1 day before this build'],
])('the age of a note checked on %s is relative to the day of the build', (checked, age) => {
	const guide = makeGuide(makeService('alpha', { checked }));
	expect(makeView(guide, 'service', 'alpha', { day: '2026-12-01' }).age).toBe(age);
});

test('a closed service says so under its title, with the replacement AWS names', () => {
	const status = { state: 'closed', since: '2026-07', source, successor: ['beta'] };
	const guide = makeGuide(makeService('alpha', { status }), makeService('beta'));
	expect(makeView(guide, 'service', 'alpha').page.status).toMatchObject({
		service: { id: 'alpha' },
		successors: [{ id: 'beta' }],
		anchor: 'closed-2026-07',
	});
	expect(makeView(guide, 'service', 'beta').page.status).toMatchObject({ successors: [] });
});

test('a part of a service has the whole service in its breadcrumbs', () => {
	const guide = makeGuide(
		makeService('alpha'),
		makeService('beta', { partOf: 'alpha', kind: 'capability' }),
	);
	expect(makeView(guide, 'service', 'beta').page.crumbs).toMatchObject([
		{ label: 'training', href: '/stages/training/' },
		{ service: { id: 'alpha' } },
		{ label: 'capability' },
	]);
});

test('only ten look-alikes show their clues, and the others only their names', () => {
	const guide = makeGuide(
		makeService('alpha', { lookAlikes: ids(12).map(clue) }),
		...ids(12).map((id) => makeService(id)),
	);
	const view = makeView(guide, 'service', 'alpha');
	expect(view.lookAlikes).toHaveLength(10);
	expect(view.moreLookAlikes.map(({ id }) => id)).toEqual(['other-10', 'other-11']);
	expect(view.compareHref).toBe('/compare/?s=alpha,other-0');
});

test.each([
	[40, undefined],
	[41, '/services/alpha/flow/'],
])('with %i neighbors on a side, the page that lists all of them is %s', (count, flowHref) => {
	const neighbours = ids(count).map((service) => ({ direction: 'to', service, carries: 'rows' }));
	const guide = makeGuide(
		makeService('alpha', { neighbours }),
		...ids(count).map((id) => makeService(id)),
	);
	const view = makeView(guide, 'service', 'alpha');
	expect(view.flowHref).toBe(flowHref);
	expect(isHub(view.service)).toBe(flowHref !== undefined);
	expect(view.outgoing).toHaveLength(count);
});

test('a service page lists the exams and look-alike pages that name the service', () => {
	const guide = makeGuide(
		makeService('alpha'),
		makeService('beta'),
		makeConcept('drift'),
		makeExam('abc-c01', { inScope: ['alpha'] }),
		makeLookAlike('one-or-other', ['alpha', 'beta']),
	);
	const view = makeView(guide, 'service', 'alpha');
	expect(view.exams.map(({ id }) => id)).toEqual(['abc-c01']);
	expect(view.lookAlikePages.map(({ id }) => id)).toEqual(['one-or-other']);
	expect(makeView(guide, 'service', 'home-of-training').exams).toEqual([]);
});

test('structured data has full URLs and every name', () => {
	const guide = makeGuide(makeService('alpha', { aliases: ['a1'], formerNames: ['Amazon Omega'] }));
	expect(makeView(guide, 'service', 'alpha').page.jsonLd).toMatchObject({
		url: 'https://example.com/services/alpha/',
		about: { alternateName: ['Amazon Omega', 'a1'] },
		isPartOf: { name: 'Guide', url: 'https://example.com/' },
	});
});
