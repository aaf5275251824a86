import type { ServiceId } from '../../model/ids.ts';
import { buildIssue, type Issue } from '../../model/issue.ts';
import type { ServiceNote } from '../../model/schemas/note.ts';
import { findPlace } from '../../model/place.ts';

/**
 * Checks that capabilities have a parent and that no service is part of itself, even indirectly.
 */
export function checkParts(notes: readonly ServiceNote[]): Issue[] {
	const parents = new Map(notes.map(({ value }) => [value.id, value.partOf]));
	const told = new Set<ServiceId>();
	return notes.flatMap((note) => {
		const { id, kind, partOf } = note.value;
		if (kind === 'capability' && !partOf) {
			return [buildIssue('capability-without-parent', findPlace(note, 'kind'), undefined)];
		}
		const chain = findCycle(id, parents);
		if (!chain || told.has(id)) return [];
		for (const member of chain) told.add(member);
		return [buildIssue('part-of-cycle', findPlace(note, 'partOf'), { chain })];
	});
}

/** Follows the parents of a service and returns the chain if it leads back to the service. */
function findCycle(
	id: ServiceId,
	parents: ReadonlyMap<ServiceId, ServiceId | undefined>,
): ServiceId[] | undefined {
	const chain = [id];
	for (let next = parents.get(id); next !== undefined; next = parents.get(next)) {
		chain.push(next);
		if (next === id) return chain;
		if (chain.indexOf(next) !== chain.length - 1) return undefined;
	}
	return undefined;
}
