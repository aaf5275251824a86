import type { ServiceId } from '../../model/ids.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { PathNote, ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import { buildEdges } from '../edges.ts';
import { joinSteps } from '../path-steps.ts';

/**
 * Checks that every step of a path except the first receives something from an earlier step along
 * an edge. Skips a step if its service or an earlier one has no readable note, because the edges of
 * that service are unknown.
 */
export function checkPaths(notes: readonly PathNote[], services: readonly ServiceNote[]): Issue[] {
	const edges = buildEdges(services);
	const known = new Set<ServiceId>(services.map(({ value }) => value.id));
	return notes.flatMap((note) =>
		joinSteps(note.value, edges).flatMap(({ service, receives }, index, steps) => {
			const before = [...new Set(steps.slice(0, index).map((step) => step.service))];
			const isUnclear = [service, ...before].some((id) => !known.has(id));
			if (index === 0 || receives.length > 0 || isUnclear) return [];
			return [
				buildIssue('step-without-edge', findPlace(note, `steps.${index}`), { service, before }),
			];
		}),
	);
}
