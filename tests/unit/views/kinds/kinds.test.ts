import { describe, expect, test } from 'vitest';
import { NOTE_KINDS, noteKinds } from '../../../../src/model/kinds.ts';
import { buildAlgorithmsView } from '../../../../src/views/kinds/algorithm.ts';
import { buildCorrectionsView } from '../../../../src/views/kinds/correction.ts';
import { kindViews, pagedViews } from '../../../../src/views/kinds/index.ts';
import {
	makeConcept,
	makeCorrections,
	makeExam,
	makeLookAlike,
	makePath,
	makeService,
	makeText,
} from '../../../support/notes.ts';
import { makeContext, makeGuide, makeView } from '../../../support/views.ts';

const source = 'https://docs.aws.amazon.com/';
const closed = { state: 'closed', since: '2026', source, successor: 'none' };
const code = { markdown: '```text\na\n```', text: 'a' };

test('every kind of note has views, and the kinds with pages match the table', () => {
	expect(Object.keys(kindViews).sort()).toEqual([...NOTE_KINDS].sort());
	expect(Object.keys(pagedViews).sort()).toEqual(
		NOTE_KINDS.filter((kind) => noteKinds[kind].place === 'page').sort(),
	);
});

describe('a page of a note', () => {
	const homes = ['home-of-framing', 'home-of-training', 'home-of-deployment'];
	const guide = makeGuide(
		makeConcept('drift'),
		makeConcept('skew'),
		makeLookAlike('one', ['home-of-training', 'home-of-framing']),
		makeLookAlike('two', ['home-of-training', 'home-of-framing']),
		makePath('first', homes),
		makePath('second', homes),
		makeExam('abc-c01', { status: { state: 'live', since: '2026', source } }),
		makeExam('abc-c02', { status: { state: 'live', since: '2025', source } }),
	);
	test.each([
		['stage', 'framing', 'data-collection', '/stages/data-collection/'],
		['concept', 'drift', 'skew', '/concepts/skew/'],
		['look-alike', 'one', 'two', '/lookalikes/two/'],
		['path', 'first', 'second', '/paths/second/'],
		['exam', 'abc-c01', 'ABC-C02', '/exams/abc-c02/'],
	] as const)('of the kind %s names itself and what comes next', (kind, id, label, href) => {
		const { page } = makeView(guide, kind, id);
		expect(page.current).toEqual({ kind, id });
		expect(page.file).toContain(`/${id}.md`);
		expect(page.previous).toBeUndefined();
		expect(page.next).toEqual({ label: label.slice(0, 20), href });
		expect(page.hasCode).toBe(false);
	});
});

test.each([
	['concept', makeConcept('drift', { meaning: code })],
	[
		'look-alike',
		makeLookAlike('drift', ['home-of-training', 'home-of-framing'], { decision: code }),
	],
	['exam', makeExam('abc-c01', { audience: code })],
] as const)('a %s with code requests the code style sheet', (kind, note) => {
	const guide = makeGuide(makeConcept('other'), note);
	expect(makeView(guide, kind, note.value.id).page.hasCode).toBe(true);
});

describe('a stage', () => {
	test('lists its services by category, full notes apart from short ones', () => {
		const guide = makeGuide(
			makeService('alpha', { category: 'security', depth: 'brief' }),
			makeService('beta', { category: 'security' }),
			makeService('gamma', { stages: ['deployment', 'training'] }),
		);
		const { shelves, visitors } = makeView(guide, 'stage', 'training');
		const list = (services: readonly { id: string }[]) => services.map(({ id }) => id);
		expect(
			shelves.map(({ category, described, named }) => [category, list(described), list(named)]),
		).toEqual([
			['analytics', ['home-of-training'], []],
			['security', ['beta'], ['alpha']],
		]);
		expect(list(visitors)).toEqual(['gamma']);
	});
});

describe('a look-alike page', () => {
	test.each([
		[['home-of-training', 'home-of-framing'], '/compare/?s=home-of-training,home-of-framing'],
		[['a1', 'a2', 'a3', 'a4', 'a5'], undefined],
	])('of %s links to the free comparison %s', (sides, compareHref) => {
		const services = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => makeService(id));
		const guide = makeGuide(...services, makeLookAlike('one', sides));
		expect(makeView(guide, 'look-alike', 'one').compareHref).toBe(compareHref);
	});

	test('with a concept has no free comparison', () => {
		const target = { kind: 'concept', id: 'drift' };
		const service = { kind: 'service', id: 'home-of-framing' };
		const sides = [target, service].map((each) => ({
			target: each,
			scenario: makeText('Then.'),
		}));
		const guide = makeGuide(makeConcept('drift'), makeLookAlike('one', [], { sides }));
		const view = makeView(guide, 'look-alike', 'one');
		expect(view.compareHref).toBeUndefined();
		expect(view.scenarios[0]).toMatchObject({ html: 'one.md 1 sentence: Then.' });
		expect(view.page.stages).toEqual(['training', 'framing']);
	});
});

describe('an exam', () => {
	test('warns of the services in its scope that are not open', () => {
		const guide = makeGuide(
			makeConcept('drift'),
			makeService('alpha', { status: closed }),
			makeService('beta'),
			makeExam('abc-c01', { inScope: ['alpha', 'beta'] }),
		);
		const { inScope, traps } = makeView(guide, 'exam', 'abc-c01');
		expect(inScope.map(({ id }) => id)).toEqual(['alpha', 'beta']);
		expect(traps.map(({ id }) => id)).toEqual(['alpha']);
	});

	test('links a service once in a domain', () => {
		const task = (number: string) => ({
			number,
			title: 'One',
			body: makeText('Do it.'),
			teaches: [{ kind: 'concept', id: 'drift' }],
		});
		const domains = [
			{ number: 1, title: 'First', weight: 50, tasks: [task('1.1'), task('1.2')] },
			{ number: 2, title: 'Second', weight: 50, tasks: [task('2.1')] },
		];
		const guide = makeGuide(makeConcept('drift'), makeExam('abc-c01', { domains }));
		const view = makeView(guide, 'exam', 'abc-c01');
		expect(view.domains.flatMap(({ tasks }) => tasks.map(({ html }) => html))).toEqual([
			'abc-c01.md 1 sentence: Do it.',
			'abc-c01.md 1 sentence: Do it.',
			'abc-c01.md 2 sentence: Do it.',
		]);
	});
});

test('each step of a path names the inputs from earlier steps', () => {
	const neighbours = [{ direction: 'to', service: 'beta', carries: 'rows' }];
	const guide = makeGuide(
		makeService('alpha', { neighbours }),
		makeService('beta'),
		makePath('rows', ['alpha', 'beta', 'home-of-training']),
	);
	const { steps, graph } = makeView(guide, 'path', 'rows');
	expect(steps.map(({ receives }) => receives.map(({ carries }) => carries))).toEqual([
		[],
		['rows'],
		[],
	]);
	expect(graph.nodes).toHaveLength(3);
});

test('the page of the corrections lists services by label, and counts the claims', () => {
	const guide = makeGuide(
		makeService('beta'),
		makeService('alpha'),
		makeCorrections('beta', 'One.'),
		makeCorrections('alpha', 'Two.', 'Three.'),
	);
	const { page, corrected } = buildCorrectionsView(guide, makeContext());
	expect(corrected.map(({ service }) => service.id)).toEqual(['alpha', 'beta']);
	expect(page.description).toContain('3 claims');
	expect(corrected[0]?.corrections[0]).toMatchObject({
		says: 'Two.',
		html: 'alpha.md of alpha 1 blocks: Something else holds.',
	});
	expect([...kindViews.correction.getNotes(guide).keys()].sort()).toEqual(['alpha', 'beta']);
});

test('the algorithms page offers no filter without results', () => {
	const { rows, filters } = buildAlgorithmsView(makeGuide(), makeContext());
	expect(rows).toEqual([]);
	expect(filters.flatMap(({ options }) => options)).toEqual([]);
});
