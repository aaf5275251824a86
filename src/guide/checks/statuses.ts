import { isBefore } from '../../model/dates.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import { isRestricted } from '../../model/status.ts';

/**
 * Checks that a successor is another service that has not ended, and that an end is not before its
 * start.
 */
export function checkStatuses(notes: readonly ServiceNote[]): Issue[] {
	const statuses = new Map(notes.map(({ value }) => [value.id, value.status]));
	return notes.flatMap((note) => {
		const { id, status } = note.value;
		if (!isRestricted(status)) return [];
		const issues: Issue[] = [];
		status.successor.forEach((successor, index) => {
			const place = findPlace(note, `status.successor.${index}`);
			const theirs = statuses.get(successor);
			if (successor === id)
				issues.push(buildIssue('self-reference', place, { relation: 'its own successor' }));
			else if (theirs?.state === 'ended') {
				issues.push(buildIssue('ended-successor', place, { successor, ends: theirs.ends }));
			}
		});
		if ('ends' in status && isBefore(status.ends, status.since)) {
			issues.push(buildIssue('ends-before-since', findPlace(note, 'status.ends'), status));
		}
		return issues;
	});
}
