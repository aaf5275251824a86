import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Point } from '../geometry.ts';

/** A box given by its center. */
export type Box = Point & { width: number; height: number };

/** The graph to lay out: boxes, and edges with the size of their labels. */
export type GraphInput = {
	nodes: readonly { id: string; width: number; height: number }[];
	/** Edges with more weight become shorter. */
	edges: readonly { from: string; to: string; width: number; height: number; weight?: number }[];
	/** The direction of the edges. */
	direction: 'TB' | 'LR';
	/** The space between boxes of a rank, between edges that pass them, and between ranks. */
	gaps: { nodes: number; edges: number; ranks: number };
};

/** The positions of nodes and edges, in input order, and the total size. */
export type GraphLayout = {
	width: number;
	height: number;
	nodes: Box[];
	edges: { points: Point[]; label: Box }[];
};

/**
 * Lays out a graph in ranks. Only this file uses the layout library.
 *
 * @see https://github.com/dagrejs/dagre/wiki
 */
export function layOutGraph({ nodes, edges, direction, gaps }: GraphInput): GraphLayout {
	const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
	graph.setGraph({
		rankdir: direction,
		nodesep: gaps.nodes,
		edgesep: gaps.edges,
		ranksep: gaps.ranks,
	});
	for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
	edges.forEach(({ from, to, width, height, weight = 1 }, index) => {
		graph.setEdge(from, to, { width, height, weight, labelpos: 'c' }, String(index));
	});
	layout(graph);
	const { width = 0, height = 0 } = graph.graph();
	return {
		width,
		height,
		nodes: nodes.map(({ id }) => toBox(graph.node(id))),
		edges: edges.map(({ from, to }, index) => {
			const edge = graph.edge(from, to, String(index));
			return { points: edge.points ?? [], label: toBox(edge) };
		}),
	};
}

function toBox({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
	return { x, y, width, height };
}
