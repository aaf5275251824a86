import { buildIssue, type Issue } from '../../model/issue.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { Note } from '../../model/schemas/note.ts';
import { stripVendor } from '../../model/names.ts';
import { findPlace } from '../../model/place.ts';
import { guideKinds, type OwnName, type Said } from '../kinds.ts';

/**
 * Checks that a name leads to one page: no two services or concepts share a name, an alias or a
 * former name.
 */
export function checkNames(notes: readonly Note[]): Issue[] {
	const owners = new Map<string, Note>();
	const issues: Issue[] = [];
	for (const note of notes) {
		for (const { name, path } of listOwnNames(note)) {
			const key = toKey(name);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, note);
			else if (owner !== note) {
				issues.push(buildIssue('name-taken', findPlace(note, path), { name, other: owner.file }));
			}
		}
	}
	return issues;
}

/**
 * Returns the same key for names that differ only in case or in letter form. NFKC converts
 * full-width and styled letters to plain ones.
 */
function toKey(name: string): string {
	return stripVendor(name.normalize('NFKC')).toLowerCase();
}

function listOwnNames<Kind extends NoteKind>({ kind, value }: Said<Kind>): OwnName[] {
	return guideKinds[kind].listOwnNames(value);
}
