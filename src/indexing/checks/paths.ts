import { buildIssue, type Issue } from '../../model/issue.ts';
import type { PathNote, ServiceNote } from '../../model/note.ts';
import { findPlace } from '../../model/place.ts';
import { buildEdges } from '../edges.ts';
import { joinSteps } from '../path-steps.ts';

/** Every step of a path but the first is handed something by a step before it, along an edge of the guide. */
export function checkPaths(notes: readonly PathNote[], services: readonly ServiceNote[]): Issue[] {
	const edges = buildEdges(services);
	return notes.flatMap((note) =>
		joinSteps(note.value, edges).flatMap(({ service, receives }, index, steps) => {
			if (index === 0 || receives.length > 0) return [];
			const before = [...new Set(steps.slice(0, index).map((step) => step.service))];
			return [
				buildIssue('step-without-edge', findPlace(note, `steps.${index}`), { service, before }),
			];
		}),
	);
}
