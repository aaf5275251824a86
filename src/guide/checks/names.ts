import { buildIssue, type Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import { stripVendor } from '../../model/names.ts';
import { findPlace } from '../../model/place.ts';

/** A name leads to one page: no two services or concepts share a name, an alias or a former name. */
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

/** Names that look alike or differ in case alone are one name. NFKC makes full-width and styled letters plain ones. */
function toKey(name: string): string {
	return stripVendor(name.normalize('NFKC')).toLowerCase();
}

function listOwnNames(note: Note): { name: string; path: string }[] {
	if (note.kind !== 'service' && note.kind !== 'concept') return [];
	const { name, aliases } = note.value;
	const more = note.kind === 'service' ? note.value : undefined;
	return [
		{ name, path: 'name' },
		...(more?.shortName ? [{ name: more.shortName, path: 'shortName' }] : []),
		...aliases.map((alias, index) => ({ name: alias, path: `aliases.${index}` })),
		...(more?.formerNames ?? []).map((former, index) => ({
			name: former,
			path: `formerNames.${index}`,
		})),
	];
}
