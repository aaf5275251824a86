import { describe, expect, test } from 'vitest';
import { buildComparedRows, findSides } from '../../../src/views/compared-rows.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { createHrefs } from '../../../src/model/hrefs.ts';
import { conceptIdSchema, serviceIdSchema } from '../../../src/model/schemas/ids.ts';
import type { Note } from '../../../src/model/schemas/note.ts';
import {
	makeConcept,
	makeFact,
	makeGroundNotes,
	makeService,
	makeText,
} from '../../support/notes.ts';

const build = (...notes: Note[]): Guide => buildGuide([...makeGroundNotes(), ...notes]).guide;

describe('services side by side', () => {
	const fact = makeFact('largest size');
	const guide = build(
		makeService('alpha', {
			facts: [fact],
			neighbours: ['beta', 'gamma'].map((service) => ({
				direction: 'to',
				service,
				carries: 'rows',
			})),
		}),
		makeService('beta'),
		makeService('gamma'),
		makeConcept('drift', { onAws: [{ service: 'beta', how: makeText('It helps.') }] }),
	);
	const sides = findSides(guide, [
		{ kind: 'service', id: serviceIdSchema.parse('alpha') },
		{ kind: 'service', id: serviceIdSchema.parse('nobody') },
		{ kind: 'concept', id: conceptIdSchema.parse('drift') },
	]);
	const toHref = createHrefs('/').note;
	const rows = buildComparedRows({ guide, toHref }, sides, [
		{ label: 'size', facts: ['largest size', 'nothing', ''] },
		{ label: 'age', facts: ['no such fact', 'largest size', ''] },
	]);
	const getRow = (label: string) => rows.find((row) => row.label === label);

	test('a side without a note is omitted', () => {
		expect(sides.map(({ kind }) => kind)).toEqual(['service', 'concept']);
	});

	test('every cell comes from the fields of its side', () => {
		expect(getRow('In a breath')?.cells).toEqual([
			{ kind: 'sentence', text: 'What alpha is.' },
			{ kind: 'sentence', text: 'What drift is.' },
		]);
		expect(getRow('Goes out')?.cells).toMatchObject([
			{ kind: 'services', services: [{ carries: 'rows' }, { carries: 'rows' }], more: 0 },
			{ kind: 'none' },
		]);
		expect(getRow('On AWS')?.cells).toMatchObject([
			{ kind: 'none' },
			{ kind: 'services', services: [{ id: 'beta', label: 'Beta', href: '/services/beta/' }] },
		]);
		expect(getRow('size')?.cells).toEqual([{ kind: 'fact', fact }, { kind: 'none' }]);
	});

	test('a row without any values is omitted', () => {
		expect(getRow('Comes in')).toBeUndefined();
		expect(getRow('age')).toBeUndefined();
	});
});
