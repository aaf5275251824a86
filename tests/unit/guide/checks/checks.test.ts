import { expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { toNoteRef } from '../../../../src/model/ids.ts';
import type { Note, UnreadableNote } from '../../../../src/model/schemas/note.ts';
import {
	makeConcept,
	makeFact,
	makeGroundNotes,
	makeService,
	makeText,
} from '../../../support/notes.ts';

const position = { line: 7, column: 3 };
const check = (notes: Note[], unreadable: UnreadableNote[] = []) =>
	buildGuide([...makeGroundNotes(), ...notes], unreadable).issues.map(
		({ code, file, reason, remedy, position: at }) => ({
			code,
			at: `${file}:${at.line}`,
			reason,
			remedy,
		}),
	);
const closed = {
	state: 'closed',
	since: '2026-07-30',
	source: 'https://docs.aws.amazon.com/',
	successor: 'none',
};
const ended = { ...closed, state: 'ended', ends: '2026-09-30' };

test('consistent notes have no issues', () => {
	expect(check([makeService('alpha'), makeConcept('drift')])).toEqual([]);
});

test.each<[string, string, () => Note[]]>([
	[
		'a link to a service without a note',
		'unknown-service',
		() => [
			makeService('alpha', {}, { links: [{ target: toNoteRef('service', 'alhpa')!, position }] }),
		],
	],
	[
		'a link to a concept without a note',
		'unknown-concept',
		() => [
			makeService('alpha', {}, { links: [{ target: toNoteRef('concept', 'drift')!, position }] }),
		],
	],
	[
		'an intent of two services',
		'intent-taken',
		() => [
			makeService('alpha', { intents: ['labels an image'] }),
			makeService('beta', { intents: ['labelling images'] }),
		],
	],
	...['AMAZON ALPHA', 'Ａlpha', 'alpha'].map((name): [string, string, () => Note[]] => [
		`a name that differs from another only in case or letter form: ${name}`,
		'name-taken',
		() => [makeService('alpha', { name: 'Amazon Alpha' }), makeConcept('beta', { name })],
	]),
	[
		'a parent without a note',
		'unknown-service',
		() => [makeService('alpha', { partOf: 'nobody' })],
	],
	[
		'a successor without a note',
		'unknown-service',
		() => [makeService('alpha', { status: { ...closed, successor: 'nobody' } })],
	],
	[
		'a successor that has ended',
		'ended-successor',
		() => [
			makeService('alpha', { status: { ...closed, successor: 'beta' } }),
			makeService('beta', { status: ended }),
		],
	],
	[
		'a service that succeeds itself',
		'self-reference',
		() => [makeService('alpha', { status: { ...closed, successor: 'alpha' } })],
	],
	[
		'an end before its start',
		'ends-before-since',
		() => [makeService('alpha', { status: { ...ended, ends: '2026-01-01' } })],
	],
	[
		'a shared name',
		'name-taken',
		() => [makeService('alpha'), makeService('beta', { aliases: ['ALPHA'] })],
	],
	[
		'a name shared by a service and a concept',
		'name-taken',
		() => [makeService('alpha'), makeConcept('first', { aliases: ['Alpha'] })],
	],
	[
		'a capability without a parent',
		'capability-without-parent',
		() => [makeService('alpha', { kind: 'capability' })],
	],
	[
		'a cycle of parts',
		'part-of-cycle',
		() => [
			makeService('alpha', { partOf: 'beta' }),
			makeService('beta', { partOf: 'gamma' }),
			makeService('gamma', { partOf: 'alpha' }),
		],
	],
	[
		'an edge to itself',
		'self-reference',
		() => [
			makeService('alpha', { neighbours: [{ direction: 'to', service: 'alpha', carries: 'x' }] }),
		],
	],
	[
		'an edge listed twice by one note',
		'repeated-service',
		() => [
			makeService('alpha', {
				neighbours: ['rows', 'files'].map((carries) => ({
					direction: 'to',
					service: 'beta',
					carries,
				})),
			}),
			makeService('beta'),
		],
	],
	[
		'an edge that its ends describe differently',
		'edge-told-twice',
		() => [
			makeService('alpha', { neighbours: [{ direction: 'to', service: 'beta', carries: 'rows' }] }),
			makeService('beta', {
				neighbours: [{ direction: 'from', service: 'alpha', carries: 'files' }],
			}),
		],
	],
	[
		'a look-alike of itself',
		'self-reference',
		() => [makeService('alpha', { lookAlikes: [{ service: 'alpha', clue: makeText('x') }] })],
	],
	[
		'a look-alike listed twice',
		'repeated-service',
		() => [
			makeService('alpha', {
				lookAlikes: ['x', 'y'].map((text) => ({ service: 'beta', clue: makeText(text) })),
			}),
			makeService('beta'),
		],
	],
	[
		'an answer based on a missing fact',
		'unknown-fact',
		() => [
			makeService('alpha', {
				facts: [makeFact('size')],
				choices: [
					{ question: 'task', answers: ['text'], evidence: { kind: 'fact', label: 'siez' } },
				],
			}),
		],
	],
	[
		'a largest input that is not a size',
		'input-without-size',
		() => [
			makeService('alpha', {
				facts: [{ ...makeFact('time'), unit: 's' }],
				choices: [{ question: 'input', evidence: { kind: 'fact', label: 'time' } }],
			}),
		],
	],
])('%s is reported as %s', (_, code, makeNotes) => {
	expect(check(makeNotes()).map((issue) => issue.code)).toEqual([code]);
});

test('a misspelled id gets a suggestion at the position of the link', () => {
	const links = [{ target: toNoteRef('service', 'alhpa')!, position }];
	expect(check([makeService('alpha', {}, { links })])).toMatchObject([
		{ at: 'content/services/alpha.md:7', remedy: expect.stringContaining('Did you mean `alpha`?') },
	]);
});

test('an issue in the front matter is at the position of its field', () => {
	const note = makeService('alpha', { partOf: 'nobody' }, { positions: { partOf: position } });
	expect(check([note])).toMatchObject([{ at: 'content/services/alpha.md:7' }]);
});

test('the issue names both ends of a conflicting edge', () => {
	const [issue] = check([
		makeService('alpha', { neighbours: [{ direction: 'to', service: 'beta', carries: 'rows' }] }),
		makeService('beta', {
			neighbours: [{ direction: 'from', service: 'alpha', carries: 'files' }],
		}),
	]);
	expect(issue).toMatchObject({
		at: 'content/services/beta.md:1',
		reason: expect.stringContaining('content/services/alpha.md:1:1'),
	});
});

test('a cycle of parts is reported once, with its chain', () => {
	const [issue] = check([
		makeService('alpha', { partOf: 'beta' }),
		makeService('beta', { partOf: 'alpha' }),
	]);
	expect(issue?.reason).toContain('`alpha` in `beta` in `alpha`');
});

test('a reference to an unreadable note is not reported', () => {
	const links = [{ target: toNoteRef('service', 'broken')!, position }];
	const broken = {
		ref: toNoteRef('service', 'broken')!,
		file: 'content/services/broken.md',
		links: [],
	};
	expect(check([makeService('alpha', {}, { links })], [broken])).toEqual([]);
});

test('the links of an unreadable note are checked', () => {
	const links = [{ target: toNoteRef('service', 'nobody')!, position }];
	const broken = {
		ref: toNoteRef('service', 'broken')!,
		file: 'content/services/broken.md',
		links,
	};
	expect(check([], [broken])).toMatchObject([
		{ code: 'unknown-service', at: 'content/services/broken.md:7' },
	]);
});

test('a stage without a note or without services is reported', () => {
	const notes = makeGroundNotes().filter(
		({ file }) => !file.endsWith('/framing.md') && !file.endsWith('/home-of-training.md'),
	);
	expect(buildGuide(notes).issues.map(({ code, file }) => [code, file])).toEqual([
		['missing-stage', 'content/stages/framing.md'],
		['stage-without-services', 'content/stages/training.md'],
	]);
});
