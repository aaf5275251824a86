import type { NoteRef } from '../../model/ids.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Note, UnreadableNote } from '../../model/note.ts';
import type { Place } from '../../model/position.ts';
import { toRef } from '../backlinks.ts';
import { findPlace } from '../../model/place.ts';
import { isRestricted } from '../../model/status.ts';

/** Every id that a note names, in a link, a list or the front matter, belongs to a note. */
export function checkReferences(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[],
): Issue[] {
	const known = Map.groupBy(
		[...notes.map(toRef), ...unreadable.map(({ ref }) => ref)],
		(ref) => ref.kind,
	);
	const idsOf = (kind: NoteRef['kind']) =>
		new Set<string>((known.get(kind) ?? []).map((ref) => ref.id));
	const ids = { service: idsOf('service'), stage: idsOf('stage'), concept: idsOf('concept') };
	const references = [...notes.flatMap(listReferences), ...unreadable.flatMap(listLinks)];
	return references.flatMap(({ target, place }) =>
		ids[target.kind].has(target.id) ? [] : [describe(target, place, ids[target.kind])],
	);
}

function describe({ kind, id }: NoteRef, place: Place, known: ReadonlySet<string>): Issue {
	const nearest = findNearest(id, known);
	switch (kind) {
		case 'service':
			return buildIssue('unknown-service', place, { id, nearest });
		case 'concept':
			return buildIssue('unknown-concept', place, { id, nearest });
		case 'stage':
			return buildIssue('missing-stage', place, { id });
	}
}

/** Lists what a note names. Lists in the body are links as well, so the front matter is all that has to be added. */
function listReferences(note: Note): Reference[] {
	const links = listLinks(note);
	if (note.kind !== 'service') return links;
	const { partOf, status } = note.value;
	const named = [
		...(partOf ? [{ id: partOf, path: 'partOf' }] : []),
		...(isRestricted(status)
			? status.successor.map((id, index) => ({ id, path: `status.successor.${index}` }))
			: []),
	];
	return [
		...links,
		...named.map(({ id, path }) => ({
			target: { kind: 'service' as const, id },
			place: findPlace(note, path),
		})),
	];
}

function listLinks({ file, links }: Pick<Note, 'file' | 'links'>): Reference[] {
	return links.map(({ target, position }) => ({ target, place: { file, position } }));
}

type Reference = { target: NoteRef; place: Place };
