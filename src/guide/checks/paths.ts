import type { ServiceId } from '../../model/ids.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { PathNote, ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';
import { buildEdges } from '../edges.ts';
import { joinSteps } from '../path-steps.ts';

/**
 * Every step of a path but the first is handed something by a step before it, along an edge of the
 * guide. Where the service of a step, or of one before it, has no note that can be read, its edges
 * are unknown, and nothing is reported.
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
