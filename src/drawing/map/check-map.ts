import { buildIssue, type Issue } from '../../model/issue.ts';
import type { Note, StageNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import type { StageEdgeKind } from '../../model/vocabulary.ts';
import { edgePlaces } from './coordinates.ts';
import { toEdgeName } from './lifecycle-map.ts';

/** Reports each edge between stages for which the map of the lifecycle has no coordinates. */
export function checkMap(notes: readonly Note[]): Issue[] {
	return notes
		.filter((note) => note.kind === 'stage')
		.flatMap((note) => [
			...listUnplaced(note, 'handsOn', 'hands-on'),
			...listUnplaced(note, 'loopsBack', 'loops-back'),
		]);
}

function listUnplaced(
	note: StageNote,
	field: 'handsOn' | 'loopsBack',
	kind: StageEdgeKind,
): Issue[] {
	return note.value[field].flatMap(({ stage }, index) => {
		const edge = toEdgeName({ from: note.value.id, kind, to: stage });
		if (edgePlaces[edge]) return [];
		return [buildIssue('edge-without-place', findPlace(note, `${field}.${index}`), { edge })];
	});
}
