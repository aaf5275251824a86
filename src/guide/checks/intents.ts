import { buildIssue, type Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import { isStopWord, readWords } from '../../search/engine/words.ts';

/**
 * Checks that an intent leads to one page: no two notes have intents that the search cannot tell
 * apart.
 */
export function checkIntents(notes: readonly Note[]): Issue[] {
	const owners = new Map<string, Note>();
	const issues: Issue[] = [];
	for (const note of notes) {
		if (!('intents' in note.value)) continue;
		for (const [index, intent] of note.value.intents.entries()) {
			const key = toKey(intent);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, note);
			else
				issues.push(
					buildIssue('intent-taken', findPlace(note, `intents.${index}`), {
						intent,
						other: owner.file,
					}),
				);
		}
	}
	return issues;
}

/** Returns the stems of an intent in order, without stop words, as the search sees them. */
function toKey(intent: string): string {
	return readWords(intent)
		.filter((word) => !isStopWord(word))
		.map(({ stem }) => stem)
		.join(' ');
}
