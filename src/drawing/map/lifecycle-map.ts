import { listStageBoxes } from '../../guide/best-known.ts';
import type { Guide, GuideConcept } from '../../guide/guide.ts';
import { listStageEdges, type StageEdge } from '../../guide/stage-edges.ts';
import { STAGE_EDGE_KINDS, type StageEdgeKind } from '../../model/vocabulary.ts';
import type { Point, Rectangle, TextBlock } from '../geometry.ts';
import {
	across,
	edgePlaces,
	keyPlaces,
	MAP_SIZE,
	review,
	type EdgeName,
	type LinePlace,
} from './coordinates.ts';
import { drawHead, drawLine, parseLine, setWords } from './shapes.ts';
import { drawBand, drawStage, type MapBand, type MapStage } from './stages.ts';

/**
 * The lifecycle as a picture: where each box, line and word of it stands, in units of its view box.
 * It joins the coordinates with the guide: each stage once and each edge between stages once.
 *
 * @example
 * drawLifecycleMap(guide);
 * // => {
 * //   width: 1088, height: 799,
 * //   stages: [{ stage, box: { x: 38, y: 121, ... }, name, services: [...], more }, ...],
 * //   across: { stage, name, services, above: { y: 0, ... }, below: { y: 745, ... } },
 * //   lines: [{ edge: { from: 'framing', to: 'data-collection', kind: 'hands-on', ... },
 * //     points: [...], path: 'M210 216L311 216', head: 'M318 216L...Z', label, isBroken }, ...],
 * //   review: { edge, concept, box: { x: 464.5, ... } },
 * //   key: [{ kind: 'hands-on', path, head, label }, ...],
 * // }
 */
export type LifecycleMap = {
	width: number;
	height: number;
	/** The stages of the round, in order. */
	stages: MapStage[];
	/** The stage that cuts across all others: a band above them and one below. */
	across: (MapBand & { above: Rectangle; below: Rectangle }) | undefined;
	/** Every edge between two stages. */
	lines: MapLine[];
	/** The stop for human review on the way back from the answers to the labels. */
	review: { edge: StageEdge; concept: GuideConcept | undefined; box: Rectangle } | undefined;
	/** What the kinds of line mean. */
	key: MapKey[];
};

/** A line with the head of its arrow and its words. */
type DrawnLine = {
	points: Point[];
	path: string;
	head: string;
	label: TextBlock;
	/** True if the words stand on the line, which is broken for them. */
	isBroken: boolean;
};

/** An edge as it is drawn. */
export type MapLine = DrawnLine & { edge: StageEdge };

/** What a kind of line means. */
export type MapKey = DrawnLine & { kind: StageEdgeKind };

/** The label of that stop. */
export const REVIEW_WORDS = 'Human review';

/** How many services a stage names at most. */
const NAMED = 4;

const keyWords: Record<StageEdgeKind, string> = {
	'hands-on': 'hands on, with what travels',
	'loops-back': 'loops back, and why',
};

/** Draws the map of the lifecycle out of the guide. An edge without a place is left out. */
export function drawLifecycleMap(guide: Guide): LifecycleMap {
	const boxes = listStageBoxes(guide, NAMED);
	const acrossBox = boxes.find(({ stage }) => stage.id === across.id);
	const lines = listStageEdges(guide)
		.filter(({ from, to }) => guide.stages.has(from) && guide.stages.has(to))
		.flatMap((edge) => {
			const place = edgePlaces[toEdgeName(edge)];
			return place ? [{ edge, ...placeLine(place, edge.carries) }] : [];
		});
	const reviewed = lines.find(({ edge }) => toEdgeName(edge) === review.edge);
	return {
		...MAP_SIZE,
		stages: boxes.flatMap(drawStage),
		across: acrossBox && { ...drawBand(acrossBox), above: across.above, below: across.below },
		lines,
		review: reviewed && {
			edge: reviewed.edge,
			concept: [...guide.concepts.values()].find(({ id }) => id === review.concept),
			box: review.box,
		},
		key: STAGE_EDGE_KINDS.map((kind) => ({ kind, ...placeLine(keyPlaces[kind], keyWords[kind]) })),
	};
}

/** Makes the name under which an edge has its coordinates. */
export function toEdgeName({ from, kind, to }: Omit<StageEdge, 'carries'>): EdgeName {
	return `${from} ${kind} ${to}`;
}

function placeLine([line, set, x, y, width]: LinePlace, words: string): DrawnLine {
	const points = parseLine(line);
	return {
		points,
		path: drawLine(points),
		head: drawHead(points),
		label: setWords(words, { set, x, y, width }),
		isBroken: set === 'on',
	};
}
