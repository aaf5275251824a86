import type { NoteRef, ServiceId } from '../model/ids.ts';
import type { NameMatcher } from '../model/name-matcher.ts';
import type { Note, ServiceNote } from '../model/schemas/note.ts';
import { isRestricted } from '../model/status.ts';

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

/** Gathers, for each service, the notes that name it: each note once, under its closest relation. */
export function buildBacklinks(
	notes: readonly Note[],
	findNames: NameMatcher,
): Map<ServiceId, Backlink[]> {
	const found = new Map<ServiceId, Map<string, Backlink>>();
	for (const note of notes) {
		const from = toRef(note);
		for (const [service, relation] of listRelations(note, findNames)) {
			if (note.kind === 'service' && note.value.id === service) continue;
			const backlinks = found.get(service) ?? new Map<string, Backlink>();
			found.set(service, backlinks);
			const key = `${from.kind} ${from.id}`;
			const known = backlinks.get(key);
			if (!known || RELATIONS.indexOf(relation) < RELATIONS.indexOf(known.relation)) {
				backlinks.set(key, { relation, from });
			}
		}
	}
	return new Map([...found].map(([service, backlinks]) => [service, [...backlinks.values()]]));
}

/** Makes a reference to a note. */
export function toRef({ kind, value }: Note): NoteRef {
	return { kind, id: value.id } as NoteRef;
}

function* listRelations(note: Note, findNames: NameMatcher): Generator<[ServiceId, Relation]> {
	// What older notes get wrong is no relation between services.
	if (note.kind === 'correction') return;
	yield* listTypedRelations(note);
	for (const { target } of note.links) if (target.kind === 'service') yield [target.id, 'mention'];
	for (const { text, opensBlock } of note.runs) {
		for (const { service } of findNames(text, opensBlock)) yield [service, 'mention'];
	}
}

/** The relations that the fields of a note tell. */
function* listTypedRelations(note: Note): Generator<[ServiceId, Relation]> {
	switch (note.kind) {
		case 'service':
			yield* listServiceRelations(note);
			break;
		case 'concept':
			for (const { service } of note.value.onAws) yield [service, 'concept'];
			break;
		case 'look-alike':
			for (const { target } of note.value.sides)
				if (target.kind === 'service') yield [target.id, 'look-alike-page'];
			break;
		case 'path':
			for (const { service } of note.value.steps) yield [service, 'path'];
			break;
		case 'exam':
			for (const id of note.value.inScope) yield [id, 'exam'];
			for (const { teaches } of note.value.domains.flatMap(({ tasks }) => tasks))
				for (const ref of teaches) if (ref.kind === 'service') yield [ref.id, 'exam'];
			break;
	}
}

function* listServiceRelations({ value }: ServiceNote): Generator<[ServiceId, Relation]> {
	if (isRestricted(value.status)) for (const id of value.status.successor) yield [id, 'successor'];
	for (const { service } of value.lookAlikes) yield [service, 'look-alike'];
	for (const { service } of value.neighbours) yield [service, 'neighbour'];
	for (const { services } of value.workflow) for (const id of services) yield [id, 'workflow'];
}
