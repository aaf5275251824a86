import type { Point } from '../geometry.ts';
import type { Box, GraphLayout } from './graph-layout.ts';

/**
 * Routes the edges of a graph from top to bottom: vertical past a rank, curved between ranks, so
 * that no line crosses a box or a label.
 */
export function routeEdges(
	{ nodes, edges }: Pick<GraphLayout, 'nodes' | 'edges'>,
	ends: readonly { from: number; to: number }[],
): string[] {
	const bands = buildBands([...nodes, ...edges.map(({ label }) => label)]);
	const leaving = spreadPorts(nodes, edges, ends, 'from');
	const coming = spreadPorts(nodes, edges, ends, 'to');
	return edges.map(({ points, label }, index) => {
		const { from = -1, to = -1 } = ends[index] ?? {};
		const [giver, taker] = [nodes[from], nodes[to]];
		if (!giver || !taker) return '';
		const passed = points.slice(1, -1).map(({ x, y }) => ({
			x,
			...getBand(bands, y),
			...(Math.round(y) === Math.round(label.y) && { words: label }),
		}));
		const stops = [
			{
				x: leaving[index] ?? giver.x,
				top: bottomOf(giver),
				bottom: getBand(bands, giver.y).bottom,
			},
			...passed,
			{
				x: coming[index] ?? taker.x,
				top: Math.min(getBand(bands, taker.y).top, topOf(taker) - STUB),
				bottom: topOf(taker),
			},
		];
		return drawStops(stops);
	});
}

/** A vertical segment of a line, and the label that interrupts it. */
type Stop = { x: number; top: number; bottom: number; words?: Box };

/** The vertical extent of a rank, from its highest box to its lowest. */
type Band = { top: number; bottom: number };

function buildBands(boxes: readonly Box[]): Map<number, Band> {
	const bands = new Map<number, Band>();
	for (const box of boxes) {
		const band = bands.get(Math.round(box.y));
		bands.set(Math.round(box.y), {
			top: Math.min(band?.top ?? Infinity, topOf(box)),
			bottom: Math.max(band?.bottom ?? -Infinity, bottomOf(box)),
		});
	}
	return bands;
}

function getBand(bands: ReadonlyMap<number, Band>, y: number): Band {
	return bands.get(Math.round(y)) ?? { top: y, bottom: y };
}

/**
 * Spreads the lines at one side of a box, in the order of their next points, so that they do not
 * cross.
 */
function spreadPorts(
	nodes: readonly Box[],
	edges: GraphLayout['edges'],
	ends: readonly { from: number; to: number }[],
	side: 'from' | 'to',
): number[] {
	const nextOf = (index: number): Point =>
		edges[index]?.points.at(side === 'from' ? 1 : -2) ?? { x: 0, y: 0 };
	return edges.map((_, index) => {
		const place = ends[index]?.[side] ?? -1;
		const node = nodes[place];
		if (!node) return 0;
		const together = ends
			.flatMap((end, other) => (end[side] === place ? [other] : []))
			.sort((a, b) => nextOf(a).x - nextOf(b).x);
		const step = Math.min(PORT, (node.width - 2 * PORT) / Math.max(1, together.length - 1));
		return node.x + (together.indexOf(index) - (together.length - 1) / 2) * step;
	});
}

function drawStops(stops: readonly Stop[]): string {
	let [path, x, y] = ['', NaN, NaN];
	for (const stop of stops) {
		const [nextX, top] = [Math.round(stop.x), Math.round(stop.top)];
		if (path === '') path = `M${nextX} ${top}`;
		else if (nextX !== x) {
			const middle = Math.round((y + top) / 2);
			path += `V${y}C${x} ${middle} ${nextX} ${middle} ${nextX} ${top}`;
		}
		if (stop.words) {
			path += `V${Math.round(topOf(stop.words))}M${nextX} ${Math.round(bottomOf(stop.words))}`;
		}
		[x, y] = [nextX, Math.round(stop.bottom)];
	}
	return `${path}V${y}${HEAD_DOWN}`;
}

const topOf = ({ y, height }: Box): number => y - height / 2;
const bottomOf = ({ y, height }: Box): number => y + height / 2;

/** The largest distance between lines on the same side of a box. */
const PORT = 14;

/** The length of the straight segment before an arrowhead. */
const STUB = 7;

/** A downward arrowhead, drawn from its tip. */
const HEAD_DOWN = 'm-4-6 4 6 4-6';
