import type { NoteRef } from '../model/ids.ts';

/** Why a note names a service, from the closest relation to the loosest. */
export const RELATIONS = [
	'successor',
	'look-alike',
	'neighbour',
	'workflow',
	'concept',
	'look-alike-page',
	'path',
	'exam',
	'mention',
] as const;
export type Relation = (typeof RELATIONS)[number];
export const relationLabels: Record<Relation, string> = {
	successor: 'Succeeded by it',
	'look-alike': 'Confused with it',
	neighbour: 'Works with it',
	workflow: 'Uses it in a step',
	concept: 'Concepts it has to do with',
	'look-alike-page': 'Set side by side with others',
	path: 'Paths that lead through it',
	exam: 'Exams that ask for it',
	mention: 'Mentions it',
};

/** A note that names a service, and why. */
export type Backlink = { relation: Relation; from: NoteRef };
