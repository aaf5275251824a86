import type { NoteRef } from '../../model/ids.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Note, UnreadableNote } from '../../model/schemas/note.ts';
import type { Place } from '../../model/position.ts';
import { toRef } from '../backlinks.ts';
import { findPlace } from '../../model/place.ts';
import { guideKinds, type NamedNote, type Said } from '../kinds.ts';

/** Checks that every id in a link, a list or the front matter belongs to a note. */
export function checkReferences(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[],
): Issue[] {
	const known = Map.groupBy(
		[...notes.map(toRef), ...unreadable.map(({ ref }) => ref)],
		(ref) => ref.kind,
	);
	const ids = new Map(
		[...known].map(([kind, refs]) => [kind, new Set<string>(refs.map(({ id }) => id))]),
	);
	const references = [...notes.flatMap(listReferences), ...unreadable.flatMap(listLinks)];
	return references.flatMap(({ target, place }) => {
		const same = ids.get(target.kind) ?? new Set();
		return same.has(target.id) ? [] : [reportMissing(target, place, same)];
	});
}

function reportMissing<Kind extends NoteKind>(
	ref: NoteRef<Kind>,
	place: Place,
	known: ReadonlySet<string>,
): Issue {
	const { reportMissing } = guideKinds[ref.kind];
	return reportMissing(ref, place, findNearest(ref.id, known));
}

/**
 * Lists the references of a note. The lists in its body are already among the links, so only the
 * front matter is added.
 */
function listReferences(note: Note): Reference[] {
	const named = listNamed(note).map(({ path, ...target }) => ({
		target,
		place: findPlace(note, path),
	}));
	return [...listLinks(note), ...named];
}

function listNamed<Kind extends NoteKind>({ kind, value }: Said<Kind>): NamedNote[] {
	return guideKinds[kind].listNamed(value);
}

function listLinks({ file, links }: Pick<Note, 'file' | 'links'>): Reference[] {
	return links.map(({ target, position }) => ({ target, place: { file, position } }));
}

type Reference = { target: NoteRef; place: Place };
