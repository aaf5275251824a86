import { listStepEdges, type StepEdge } from '../../guide/path-steps.ts';
import type { Rectangle } from '../geometry.ts';
import {
	placeLines,
	placeNode,
	setNodeWords,
	type as letters,
	type Diagram,
	type DrawnStep,
} from '../graph/diagram.ts';
import { routeEdges } from '../graph/edge-routes.ts';
import { layOutGraph, type Box, type GraphLayout } from '../graph/graph-layout.ts';
import { balanceLines, measureText } from '../text/text-width.ts';

/** The widest drawing that stays legible on a small desktop screen without much scaling. */
const ROOM = 990;

/** The maximum widths of edge labels and boxes, best first. */
const WIDTHS = [
	{ label: 132, node: 124 },
	{ label: 118, node: 124 },
	{ label: 104, node: 124 },
	{ label: 96, node: 108 },
	{ label: 84, node: 92 },
] as const;
type Widths = (typeof WIDTHS)[number];

/**
 * The layout library halves the gap between ranks if edges have labels, and places the labels in
 * ranks of their own.
 */
const GAPS = { nodes: 16, edges: 12, ranks: 40 };
const MARGIN = 6;

/**
 * Draws a path as a graph from top to bottom, with its steps as boxes and a label on each edge.
 * Uses the widest text setting that fits.
 */
export function buildPathDiagram(steps: readonly DrawnStep[]): Diagram {
	const edges = listStepEdges(toPlain(steps));
	const tries = WIDTHS.map((widths) => setGraph(steps, edges, widths));
	const best =
		tries.find(({ layout }) => layout.width <= ROOM - 2 * MARGIN) ??
		tries.toSorted((a, b) => a.layout.width - b.layout.width)[0];
	return best ? drawGraph(steps, edges, best) : { width: 0, height: 0, nodes: [], edges: [] };
}

/** Converts steps to the form of the guide, with services as ids. */
export function toPlain(steps: readonly DrawnStep[]) {
	return steps.map(({ service, receives }) => ({ service: service.id, receives: [...receives] }));
}

type SetGraph = ReturnType<typeof setGraph>;

function setGraph(steps: readonly DrawnStep[], edges: readonly StepEdge[], widths: Widths) {
	const words = steps.map((step, index) => setNodeWords(step, index + 1, widths.node));
	const labels = edges.map(({ edge }) => setLabel(edge.carries, widths.label));
	const layout = layOutGraph({
		nodes: words.map(({ width, height }, index) => ({ id: String(index), width, height })),
		edges: edges.map(({ from, to }, index) => ({
			from: String(from),
			to: String(to),
			width: labels[index]?.width ?? 0,
			height: labels[index]?.height ?? 0,
			// A step with a single input stays close to its sender, which keeps the steps in order.
			weight: steps[to]?.receives.length === 1 ? 3 : 1,
		})),
		direction: 'TB',
		gaps: GAPS,
	});
	return { words, labels, layout: settleLayout(layout) };
}

function drawGraph(
	steps: readonly DrawnStep[],
	edges: readonly StepEdge[],
	{ words, labels, layout }: SetGraph,
): Diagram {
	const routes = routeEdges(layout, edges);
	return {
		width: Math.ceil(layout.width + 2 * MARGIN),
		height: Math.ceil(layout.height + 2 * MARGIN),
		nodes: steps.flatMap((step, index) => {
			const [set, box] = [words[index], layout.nodes[index]];
			return set && box ? [placeNode(step, index + 1, set, toRectangle(box))] : [];
		}),
		edges: edges.flatMap(({ edge, from }, index) => {
			const [giver, label, at] = [steps[from], labels[index], layout.edges[index]?.label];
			if (!giver || !label || !at) return [];
			return [
				{
					edge,
					giver: from + 1,
					stage: giver.stage.id,
					path: routes[index] ?? '',
					label: placeLines(label.lines, toRectangle(at), 'label', 'middle'),
				},
			];
		}),
	};
}

function setLabel(text: string, width: number) {
	const { size, leading } = letters.label;
	const lines = balanceLines(text, width, size);
	return {
		lines,
		width: Math.max(...lines.map((line) => measureText(line, size))) + 6,
		height: lines.length * leading,
	};
}

/** Adds a margin, and mirrors the picture if needed so that earlier steps are on the left. */
function settleLayout(layout: GraphLayout): GraphLayout {
	const middle = layout.width / 2;
	const lean = layout.nodes.reduce(
		(sum, { x }, index) => sum + (x - middle) * (index - (layout.nodes.length - 1) / 2),
		0,
	);
	const settle = <At extends { x: number; y: number }>(at: At): At => ({
		...at,
		x: (lean < 0 ? layout.width - at.x : at.x) + MARGIN,
		y: at.y + MARGIN,
	});
	return {
		...layout,
		nodes: layout.nodes.map(settle),
		edges: layout.edges.map(({ points, label }) => ({
			points: points.map(settle),
			label: settle(label),
		})),
	};
}

function toRectangle({ x, y, width, height }: Box): Rectangle {
	return {
		x: Math.round(x - width / 2),
		y: Math.round(y - height / 2),
		width: Math.round(width),
		height: Math.round(height),
	};
}
