import type { Edge } from './edges.ts';
import type { Guide, GuideService } from './guide.ts';

/** A service at the other end of an edge. */
export type Neighbour = { service: GuideService; edge: Edge };

/**
 * Lists the services at the other end of a service's incoming or outgoing edges, in reading order.
 */
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

/** Splits off the neighbors with the most backlinks. Both lists keep their order. */
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
