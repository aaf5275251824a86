import type { NoteRef, ServiceId } from '../model/ids.ts';
import type { NameMatcher } from '../model/name-matcher.ts';
import type { NoteKind } from '../model/kinds.ts';
import type { Note } from '../model/schemas/note.ts';
import { guideKinds, type Said } from './kinds.ts';
import { RELATIONS, type Backlink, type Relation } from './relations.ts';

/** Collects the notes that name each service, each note once under its closest relation. */
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

/** Returns a reference to a note. */
export function toRef({ kind, value }: Note): NoteRef {
	return { kind, id: value.id } as NoteRef;
}

function* listRelations(note: Note, findNames: NameMatcher): Generator<[ServiceId, Relation]> {
	if (!guideKinds[note.kind].isAboutOthers) return;
	yield* listRelated(note);
	for (const { target } of note.links) if (target.kind === 'service') yield [target.id, 'mention'];
	for (const { text, opensBlock } of note.runs) {
		for (const { service } of findNames(text, opensBlock)) yield [service, 'mention'];
	}
}

/** Lists the relations in the fields of a note. */
function listRelated<Kind extends NoteKind>({ kind, value }: Said<Kind>): [ServiceId, Relation][] {
	return guideKinds[kind].listRelated(value);
}
