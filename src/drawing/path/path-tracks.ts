import { listStepEdges, type StepEdge } from '../../guide/path-steps.ts';
import {
	NUMBER,
	PADDING,
	placeLines,
	placeNode,
	setNodeWords,
	type as letters,
	type Diagram,
	type DiagramEdge,
	type DiagramNode,
	type DrawnStep,
} from '../graph/diagram.ts';
import { toPlain } from './path-diagram.ts';
import { balanceLines } from '../text/text-width.ts';

/** The width of the drawing, which fits a phone without scaling. */
const WIDTH = 344;

/** The gaps between tracks, between steps, and between the inputs of a step. */
const GAPS = { tracks: 11, steps: 14, rows: 5 };

/**
 * Draws a path for narrow screens: the steps in a column, with a track next to them for each
 * sending step. Lines branch off the track into the steps that receive from it.
 */
export function buildPathTracks(steps: readonly DrawnStep[]): Diagram {
	const edges = listStepEdges(toPlain(steps));
	const tracks = assignTracks(edges);
	const left = 8 + (Math.max(-1, ...tracks.values()) + 1) * GAPS.tracks + 6;
	const trackX = (giver: number): number =>
		left - 6 - GAPS.tracks / 2 - (tracks.get(giver) ?? 0) * GAPS.tracks;
	const nodes: DiagramNode[] = [];
	const drawn: DiagramEdge[] = [];
	let top = 2;
	steps.forEach((step, index) => {
		const words = setNodeWords(step, index + 1, WIDTH - left - 2 * PADDING.x - 2);
		const rows = edges.filter(({ to }) => to === index).sort((a, b) => b.from - a.from);
		let row = top + words.height;
		for (const { edge, from } of rows) {
			const [giver, port] = [steps[from], nodes[from]];
			if (!giver || !port) continue;
			const x = left + PADDING.x + NUMBER;
			const width = WIDTH - x - PADDING.x;
			const label = placeLines(
				balanceLines(edge.carries, width, letters.label.size),
				{ x, y: row, width },
				'label',
			);
			const start = { x: left, y: port.box.y + OUT };
			const path = drawTrack(start, trackX(from), { x: left, y: row + letters.label.leading / 2 });
			drawn.push({ edge, giver: from + 1, stage: giver.stage.id, path, label });
			row = label.box.y + label.box.height + GAPS.rows;
		}
		const height = row - top + (rows.length > 0 ? PADDING.y - GAPS.rows + 2 : 0);
		nodes.push(
			placeNode(step, index + 1, words, { x: left, y: top, width: WIDTH - left - 2, height }),
		);
		top += height + GAPS.steps;
	});
	return { width: WIDTH, height: Math.ceil(top - GAPS.steps + 2), nodes, edges: drawn };
}

/**
 * Assigns a track to each sending step for as long as it needs one. The shortest tracks are closest
 * to the steps, so that few lines cross.
 */
export function assignTracks(edges: readonly StepEdge[]): Map<number, number> {
	const lastOf = new Map<number, number>();
	for (const { from, to } of edges) lastOf.set(from, Math.max(to, lastOf.get(from) ?? 0));
	const taken: { track: number; from: number; to: number }[] = [];
	for (const [from, to] of [...lastOf].sort((a, b) => a[1] - a[0] - (b[1] - b[0]))) {
		let track = 0;
		const isTaken = (other: (typeof taken)[number]): boolean =>
			other.track === track && other.from <= to && from <= other.to;
		while (taken.some(isTaken)) track += 1;
		taken.push({ track, from, to });
	}
	return new Map(taken.map(({ from, track }) => [from, track]));
}

type At = { x: number; y: number };

/** Draws a line out of a box, down its track and into another box. */
function drawTrack(from: At, x: number, to: At): string {
	const [turn, start, end] = [CORNER, Math.round(from.y), Math.round(to.y)];
	return (
		`M${from.x} ${start}H${x + turn}Q${x} ${start} ${x} ${start + turn}` +
		`V${end - turn}Q${x} ${end} ${x + turn} ${end}H${to.x}m-6-4 6 4-6 4`
	);
}

/** The distance from the top of a box to an outgoing line. */
const OUT = 14;

/** The corner radius of a track. */
const CORNER = 5;
