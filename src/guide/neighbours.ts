import type { Edge } from './edges.ts';
import type { Guide, GuideService } from './guide.ts';

/** A service at the other end of an edge. */
export type Neighbour = { service: GuideService; edge: Edge };

/** Lists who stands at the other end of the edges of one side, in reading order: stage by stage. */
export function listNeighbours(
	{ services }: Pick<Guide, 'services'>,
	service: GuideService,
	side: 'incoming' | 'outgoing',
): Neighbour[] {
	const edges = new Map(
		service[side].map((edge) => [side === 'incoming' ? edge.from : edge.to, edge]),
	);
	return [...services.values()].flatMap((other) => {
		const edge = edges.get(other.id);
		return edge ? [{ service: other, edge }] : [];
	});
}

/**
 * Splits neighbours into those that other notes name most and the rest, both in the order they came
 * in.
 */
export function splitBestKnown(
	neighbours: readonly Neighbour[],
	most: number,
): { best: Neighbour[]; rest: Neighbour[] } {
	const best = new Set(
		neighbours
			.toSorted((a, b) => b.service.backlinks.length - a.service.backlinks.length)
			.slice(0, most),
	);
	return {
		best: neighbours.filter((neighbour) => best.has(neighbour)),
		rest: neighbours.filter((neighbour) => !best.has(neighbour)),
	};
}
