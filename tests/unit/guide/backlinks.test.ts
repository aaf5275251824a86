import { expect, test } from 'vitest';
import { groupOtherBacklinks } from '../../../src/guide/backlink-groups.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import { toNoteRef } from '../../../src/model/ids.ts';
import { serviceIdSchema } from '../../../src/model/schemas/ids.ts';
import type { Note } from '../../../src/model/schemas/note.ts';
import {
	makeLookAlike,
	makeConcept,
	makeExam,
	makeGroundNotes,
	makePath,
	makeService,
} from '../../support/notes.ts';

const position = { line: 7, column: 3 };
const link = (id: string) => ({ target: toNoteRef('service', id)!, position });
const getService = (notes: Note[], id: string) =>
	buildGuide([...makeGroundNotes(), ...notes]).guide.services.get(serviceIdSchema.parse(id))!;
const relationsOf = (notes: Note[], id: string) =>
	getService(notes, id).backlinks.map(({ relation, from }) => `${relation} ${from.id}`);

const exam = {
	...makeExam('abc-c01', { inScope: ['alpha'] }),
	links: [link('alpha'), link('closed')],
};
const path = { ...makePath('rows', ['alpha', 'alpha', 'alpha']), links: [link('closed')] };
const comparison = {
	...makeLookAlike('one-or-other', ['alpha', 'beta']),
	links: [link('alpha'), link('closed')],
};
const services = ['alpha', 'beta', 'closed'].map((id) => makeService(id));

test('a note relates to what its fields name, and only mentions what its text links to', () => {
	const notes = [...services, makeConcept('drift'), exam, path, comparison];
	expect(relationsOf(notes, 'alpha').sort()).toEqual([
		'exam abc-c01',
		'look-alike-page one-or-other',
		'path rows',
	]);
	expect(relationsOf(notes, 'closed').sort()).toEqual([
		'mention abc-c01',
		'mention one-or-other',
		'mention rows',
	]);
});

test('relations shown elsewhere on the page, and mentions from its own parts, are left out', () => {
	const notes = [
		...services,
		makeService('part', { kind: 'capability', partOf: 'alpha' }, { links: [link('alpha')] }),
		makeService('other', {}, { links: [link('alpha')] }),
		makeService('giver', { neighbours: [{ direction: 'to', service: 'alpha', carries: 'rows' }] }),
		comparison,
	];
	const groups = groupOtherBacklinks(getService(notes, 'alpha'));
	expect(groups.map(({ relation, links }) => [relation, links.map(({ from }) => from.id)])).toEqual(
		[['mention', ['other']]],
	);
});
