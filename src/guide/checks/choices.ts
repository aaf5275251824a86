import { getLargestSize } from '../../model/bytes.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import { findNearest } from '../../model/nearest.ts';
import type { ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';

/**
 * Checks that an answer based on a fact names a fact of the note, and that the largest input is a
 * size.
 */
export function checkChoices(notes: readonly ServiceNote[]): Issue[] {
	return notes.flatMap((note) => {
		const { facts, choices } = note.value;
		return choices.flatMap(({ question, evidence }, index) => {
			if (evidence.kind !== 'fact') return [];
			const { label } = evidence;
			const { file } = note;
			const place = findPlace(note, `choices.${index}`);
			const fact = facts.find((each) => each.label === label);
			if (!fact) {
				const labels = facts.map((each) => each.label);
				return [
					buildIssue('unknown-fact', place, { file, label, nearest: findNearest(label, labels) }),
				];
			}
			if (question !== 'input' || getLargestSize(fact) !== undefined) return [];
			return [buildIssue('input-without-size', place, { label })];
		});
	});
}
