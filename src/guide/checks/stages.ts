import { buildIssue, type Issue } from '../../model/issue.ts';
import { toNoteFile } from '../../model/ids.ts';
import type { Note, UnreadableNote } from '../../model/schemas/note.ts';
import { FILE_START } from '../../model/position.ts';
import { STAGE_IDS } from '../../model/vocabulary.ts';

/** Checks that every lifecycle stage has a note and at least one service with that home stage. */
export function checkStages(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[],
): Issue[] {
	const stages = new Set<string>();
	const homes = new Set<string>();
	for (const note of notes) {
		if (note.kind === 'stage') stages.add(note.value.id);
		if (note.kind === 'service' && note.value.stages[0]) homes.add(note.value.stages[0]);
	}
	for (const { ref } of unreadable) if (ref.kind === 'stage') stages.add(ref.id);
	// The home stage of an unreadable service is unknown.
	const isAnyUnreadable = unreadable.some(({ ref }) => ref.kind === 'service');
	return STAGE_IDS.flatMap((id) => {
		const place = { file: toNoteFile({ kind: 'stage', id }), position: FILE_START };
		if (!stages.has(id)) return [buildIssue('missing-stage', place, { id })];
		return homes.has(id) || isAnyUnreadable
			? []
			: [buildIssue('stage-without-services', place, { id })];
	});
}
