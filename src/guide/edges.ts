import type { ServiceId } from '../model/ids.ts';
import type { ServiceNote } from '../model/schemas/note.ts';

/** `from` passes something named to `to`. */
export type Edge = { from: ServiceId; to: ServiceId; carries: string };

/** A line of a note that describes an edge. */
export type EdgeLine = Edge & { note: ServiceNote; path: string };

/** Lists every line that describes an edge, as seen from the sending side. */
export function listEdgeLines(notes: readonly ServiceNote[]): EdgeLine[] {
	return notes.flatMap((note) =>
		note.value.neighbours.map(({ direction, service, carries }, index) => ({
			...(direction === 'to'
				? { from: note.value.id, to: service }
				: { from: service, to: note.value.id }),
			carries,
			note,
			path: `neighbours.${index}`,
		})),
	);
}

/** Joins the lines that state the same edge from both ends into one edge. */
export function buildEdges(notes: readonly ServiceNote[]): Edge[] {
	const edges = new Map<string, Edge>();
	for (const { from, to, carries } of listEdgeLines(notes)) {
		const key = edgeKey({ from, to });
		if (!edges.has(key)) edges.set(key, { from, to, carries });
	}
	return [...edges.values()];
}

/** The key that both lines of an edge share. */
export function edgeKey({ from, to }: Pick<Edge, 'from' | 'to'>): string {
	return `${from} ${to}`;
}
