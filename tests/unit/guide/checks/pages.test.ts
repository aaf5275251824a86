import { expect, test } from 'vitest';
import { buildGuide } from '../../../../src/guide/build-guide.ts';
import { toNoteRef } from '../../../../src/model/ids.ts';
import type { Note } from '../../../../src/model/schemas/note.ts';
import {
	makeLookAlike,
	makeConcept,
	makeCorrections,
	makeExam,
	makeGroundNotes,
	makePath,
	makeService,
	makeText,
} from '../../../support/notes.ts';

const domain = {
	number: 1,
	title: 'All',
	weight: 100,
	tasks: [
		{
			number: '1.1',
			title: 'One',
			body: makeText('Do it.'),
			teaches: [{ kind: 'concept', id: 'drift' }],
		},
	],
};

test.each<[string, string, () => Note[]]>([
	[
		'corrections to a service without a note',
		'unknown-service',
		() => [makeCorrections('nobody', 'It is open')],
	],
	[
		'an exam whose successor has no note',
		'unknown-note',
		() => [
			makeConcept('drift'),
			makeExam('abc-c01', {
				status: {
					state: 'retired',
					since: '2026',
					successor: ['abc-c02'],
					source: 'https://docs.aws.amazon.com/',
				},
			}),
		],
	],
	[
		'a side listed twice',
		'repeated-side',
		() => [makeService('alpha'), makeLookAlike('one-or-one', ['alpha', 'alpha'])],
	],
	[
		'a compared fact that the service does not have',
		'unknown-fact',
		() => [
			makeService('alpha'),
			makeService('beta'),
			makeLookAlike('one-or-other', ['alpha', 'beta'], {
				facts: [{ label: 'size', facts: ['largest size', ''] }],
			}),
		],
	],
	[
		'a step without an edge from an earlier step',
		'step-without-edge',
		() => [
			makeService('alpha', { neighbours: [{ direction: 'to', service: 'beta', carries: 'rows' }] }),
			makeService('beta'),
			makeService('gamma', { neighbours: [{ direction: 'to', service: 'beta', carries: 'x' }] }),
			makePath('rows', ['alpha', 'beta', 'gamma']),
		],
	],
	[
		'weights that do not add up to 100',
		'weights-off',
		() => [makeConcept('drift'), makeExam('abc-c01', { domains: [{ ...domain, weight: 99 }] })],
	],
	[
		'an exam whose file is not named after its code',
		'code-off',
		() => [makeConcept('drift'), makeExam('abc-c01', { code: 'XYZ-C09' })],
	],
	[
		'a domain out of order',
		'number-off',
		() => [
			makeConcept('drift'),
			makeExam('abc-c01', {
				domains: [{ ...domain, number: 2, tasks: [{ ...domain.tasks[0], number: '2.1' }] }],
			}),
		],
	],
	[
		'a task with the number of another domain',
		'number-off',
		() => [
			makeConcept('drift'),
			makeExam('abc-c01', {
				domains: [{ ...domain, tasks: [{ ...domain.tasks[0], number: '2.1' }] }],
			}),
		],
	],
	[
		'a task that no page teaches',
		'task-without-page',
		() => [
			makeExam('abc-c01', {
				domains: [
					{
						...domain,
						tasks: [{ ...domain.tasks[0], teaches: [{ kind: 'stage', id: 'training' }] }],
					},
				],
			}),
		],
	],
])('%s is reported as %s', (_, code, makeNotes) => {
	const { issues } = buildGuide([...makeGroundNotes(), ...makeNotes()]);
	expect(issues.map((issue) => issue.code)).toEqual([code]);
});

test('a path with an unreadable service is not checked for edges', () => {
	const notes = [
		makeService('alpha', { neighbours: [{ direction: 'to', service: 'beta', carries: 'rows' }] }),
		makeService('gamma'),
		makePath('rows', ['alpha', 'beta', 'gamma']),
	];
	const broken = {
		ref: toNoteRef('service', 'beta')!,
		file: 'content/services/beta.md',
		links: [],
	};
	expect(buildGuide([...makeGroundNotes(), ...notes], [broken]).issues).toEqual([]);
});
