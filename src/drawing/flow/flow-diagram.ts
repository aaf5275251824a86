import { layOutGraph } from '../graph/graph-layout.ts';

/** One side of a service’s flow: a line between each neighbor, stacked in rows, and the middle. */
export type FlowFan = { width: number; height: number; paths: string[] };

/** The height of a row. The page stretches the drawing to the height of the rows next to it. */
const ROW = 10;
/** The width of the fan of lines. */
const WIDTH = 40;

type Side = 'incoming' | 'outgoing';

/** Caches fans, because a few of them serve all services. */
const drawn = new Map<string, FlowFan>();

/** Returns the lines between the rows of one side's neighbors and the service in the middle. */
export function getFlowFan(neighbours: number, side: Side): FlowFan {
	const key = `${side} ${neighbours}`;
	const fan = drawn.get(key) ?? buildFlowFan(neighbours, side);
	drawn.set(key, fan);
	return fan;
}

function buildFlowFan(neighbours: number, side: Side): FlowFan {
	const middle = { id: 'middle', width: 0, height: ROW };
	const others = Array.from({ length: neighbours }, (_, index) => ({
		id: String(index),
		width: 0,
		height: ROW,
	}));
	const isIn = side === 'incoming';
	const { nodes } = layOutGraph({
		nodes: [middle, ...others],
		edges: others.map(({ id }) => ({
			...(isIn ? { from: id, to: 'middle' } : { from: 'middle', to: id }),
			width: 0,
			height: 0,
		})),
		direction: 'LR',
		gaps: { nodes: 0, edges: 0, ranks: WIDTH },
	});
	const [at, ...places] = nodes.map(({ y }) => Math.round(y));
	// The layout may return the rows in another order than the page.
	const rows = places.sort((a, b) => a - b);
	const draw = (from: number, to: number): string =>
		`M0 ${from}C30 ${from} 10 ${to} ${WIDTH} ${to}`;
	return {
		width: WIDTH,
		height: neighbours * ROW,
		paths: rows.map((y) => (isIn ? draw(y, at ?? y) : draw(at ?? y, y))),
	};
}
