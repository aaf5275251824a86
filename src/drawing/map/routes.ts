import type { StageEdge } from '../../guide/stage-edges.ts';
import { BOX_WIDTH, COLUMNS, getColumnX, type MapStage } from './stages.ts';

/**
 * How a line goes from one box to another:
 *
 * - `gap`: to the next box of the same row
 * - `straight`: to the box above or below
 * - `lane`: along a channel, between the rows or outside of them
 * - `round-left`, `round-right`: along an outer channel and up the side of the picture
 */
export type RouteKind = 'gap' | 'straight' | 'lane' | 'round-left' | 'round-right';

/** The room for lines above the first row, between the rows, and below the last. */
export type Channel = 'top' | 'middle' | 'bottom';

/** An edge with the boxes at its ends and the way between them. */
export type Route = {
	edge: StageEdge;
	from: MapStage;
	to: MapStage;
	kind: RouteKind;
	channel: Channel;
	/** How many lines run round the same side before it. */
	lap: number;
};

/** A line that goes straight from a channel's one side to the other, and the room for words at its right. */
export type Post = { edge: StageEdge; column: number; x: number; room: number };

/** Where the lines of a channel leave the boxes, or come in. */
export type Ports = {
	posts: Post[];
	/** By edge: the places of its two ends, as far as they lie in this channel. */
	ends: Map<StageEdge, { from?: number; to?: number }>;
};

/** Finds the way of an edge. What goes far back to the first column goes round the outside, since the middle is full. */
export function findRoute(edge: StageEdge, from: MapStage, to: MapStage): Omit<Route, 'lap'> {
	const distance = from.column - to.column;
	const outer = (row: number): Channel => (row === 0 ? 'top' : 'bottom');
	if (from.row === to.row) {
		const kind = Math.abs(distance) === 1 ? 'gap' : 'lane';
		return { edge, from, to, kind, channel: outer(from.row) };
	}
	if (distance === 0) return { edge, from, to, kind: 'straight', channel: 'middle' };
	if (to.column > 0 || distance === 1) return { edge, from, to, kind: 'lane', channel: 'middle' };
	return from.column === COLUMNS - 1
		? { edge, from, to, kind: 'round-right', channel: outer(to.row) }
		: { edge, from, to, kind: 'round-left', channel: outer(from.row) };
}

/**
 * Spreads the ends of lines along the boxes of a channel: what comes from the left stands left, what goes straight has room for
 * its words, what comes from the right stands right.
 *
 * @param ticks edges of the stage that cuts across, by the column in which they reach a box
 */
export function spreadPorts(
	routes: readonly Route[],
	ticks: readonly { edge: StageEdge; column: number }[] = [],
): Ports {
	const ports: Ports = { posts: [], ends: new Map() };
	for (let column = 0; column < COLUMNS; column += 1) {
		const ends = [
			...routes.flatMap((route) => listEnds(route, column)),
			...ticks
				.filter((tick) => tick.column === column)
				.map(({ edge }): End => ({ edge, end: 'tick', side: 0 })),
		].sort((a, b) => a.side - b.side);
		placeEnds(ends, column, ports);
	}
	return ports;
}

type End = { edge: StageEdge; end: 'from' | 'to' | 'straight' | 'tick'; side: -1 | 0 | 1 };

function listEnds({ edge, from, to, kind }: Route, column: number): End[] {
	const towards = (other: number): End['side'] => (other < column ? -1 : 1);
	if (kind === 'straight')
		return from.column === column ? [{ edge, end: 'straight', side: 0 }] : [];
	if (kind === 'round-left') return from.column === column ? [{ edge, end: 'from', side: -1 }] : [];
	if (kind === 'round-right') return to.column === column ? [{ edge, end: 'to', side: 1 }] : [];
	return [
		...(from.column === column ? [{ edge, end: 'from' as const, side: towards(to.column) }] : []),
		...(to.column === column ? [{ edge, end: 'to' as const, side: towards(from.column) }] : []),
	];
}

/** The room of an end beside which nothing is written, where another needs room for words. */
const NARROW = 26;

/** What a straight line in the last column may take of the margin. */
const OVERHANG = 10;

function placeEnds(ends: readonly End[], column: number, { posts, ends: places }: Ports): void {
	const straight = ends.filter(({ end }) => end === 'straight').length;
	const narrow = straight > 0 ? NARROW : BOX_WIDTH / ends.length;
	const wide = (BOX_WIDTH - NARROW * (ends.length - straight)) / straight;
	let left = getColumnX(column);
	for (const { edge, end } of ends) {
		const room = end === 'straight' ? wide : narrow;
		const x = Math.round(left + Math.min(room, narrow) / 2);
		left += room;
		if (end === 'straight') posts.push({ edge, column, x, room: left + OVERHANG - x });
		else if (end === 'tick') posts.push({ edge, column, x, room: 0 });
		else places.set(edge, { ...places.get(edge), [end]: x });
	}
}
