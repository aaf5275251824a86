import { toNoteFile, type NoteRef } from '../../model/ids.ts';
import { noteKinds } from '../../model/kinds.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Note, UnreadableNote } from '../../model/schemas/note.ts';
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
	const ids = new Map(
		[...known].map(([kind, refs]) => [kind, new Set<string>(refs.map(({ id }) => id))]),
	);
	const references = [...notes.flatMap(listReferences), ...unreadable.flatMap(listLinks)];
	return references.flatMap(({ target, place }) => {
		const same = ids.get(target.kind) ?? new Set();
		return same.has(target.id) ? [] : [describe(target, place, same)];
	});
}

function describe(ref: NoteRef, place: Place, known: ReadonlySet<string>): Issue {
	const { kind, id } = ref;
	const nearest = findNearest(id, known);
	switch (kind) {
		case 'service':
			return buildIssue('unknown-service', place, { id, nearest });
		case 'concept':
			return buildIssue('unknown-concept', place, { id, nearest });
		case 'stage':
			return buildIssue('missing-stage', place, { id });
		default: {
			const what = noteKinds[kind].name;
			return buildIssue('unknown-note', place, { what, file: toNoteFile(ref), nearest });
		}
	}
}

/** Lists what a note names. Lists in the body are links as well, so the front matter is all that has to be added. */
function listReferences(note: Note): Reference[] {
	const named = listNamed(note).map(({ path, ...target }) => ({
		target,
		place: findPlace(note, path),
	}));
	return [...listLinks(note), ...named];
}

function listNamed(note: Note): (NoteRef & { path: string })[] {
	switch (note.kind) {
		case 'service': {
			const { partOf, status } = note.value;
			const successors = isRestricted(status) ? status.successor : [];
			return [
				...(partOf ? [{ kind: 'service' as const, id: partOf, path: 'partOf' }] : []),
				...successors.map((id, index) => ({
					kind: 'service' as const,
					id,
					path: `status.successor.${index}`,
				})),
			];
		}
		case 'exam':
			return note.value.status.successor.map((id, index) => ({
				kind: 'exam' as const,
				id,
				path: `status.successor.${index}`,
			}));
		case 'correction':
			return [{ kind: 'service', id: note.value.id, path: '' }];
		default:
			return [];
	}
}

function listLinks({ file, links }: Pick<Note, 'file' | 'links'>): Reference[] {
	return links.map(({ target, position }) => ({ target, place: { file, position } }));
}

type Reference = { target: NoteRef; place: Place };
