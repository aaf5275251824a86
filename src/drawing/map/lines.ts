import type { StageEdge } from '../../guide/stage-edges.ts';
import type { GapLine } from './gaps.ts';
import type { Lane } from './lanes.ts';
import type { Post, Route } from './routes.ts';
import type { Point, Rectangle, TextBlock } from '../geometry.ts';
import { drawHead, drawLine, moveText } from './shapes.ts';
import type { MapStage } from './stages.ts';

/** An edge as it is drawn: the line, the head of its arrow, and its words. */
export type MapLine = {
	edge: StageEdge;
	points: Point[];
	path: string;
	head: string;
	label: TextBlock | undefined;
	/** Whether the words stand on the line, which is broken for them. */
	isBroken: boolean;
};

/** Draws a line between two boxes that stand side by side. */
export function toGapLine({ route, y, label }: GapLine, stages: Stages, top: number): MapLine {
	const [from, to] = [getBox(stages, route.edge.from), getBox(stages, route.edge.to)];
	const level = top + y;
	const ends = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
	return drawEdge(
		route.edge,
		ends.map((x) => ({ x, y: level })),
		moveText(label, top),
	);
}

/** Draws a line along a channel, and round the side where its route goes there. */
export function toLaneLine(lane: Lane, stages: Stages, top: number): MapLine {
	const { edge, kind } = lane.route;
	const [from, to] = [getBox(stages, edge.from), getBox(stages, edge.to)];
	const level = top + lane.y;
	const out = { x: lane.start, y: level };
	const into = { x: lane.end, y: level };
	const points = [
		...(kind === 'round-right'
			? [
					{ x: from.x + from.width, y: getMiddle(from, lane.route) },
					{ x: lane.start, y: getMiddle(from, lane.route) },
				]
			: [{ x: lane.start, y: getNearSide(from, level) }]),
		out,
		into,
		...(kind === 'round-left'
			? [
					{ x: lane.end, y: getMiddle(to, lane.route) },
					{ x: to.x, y: getMiddle(to, lane.route) },
				]
			: [{ x: lane.end, y: getNearSide(to, level) }]),
	];
	return { ...drawEdge(edge, points, moveText(lane.label, top)), isBroken: !lane.via };
}

/** Draws an upright line: between two boxes, or between a box and a band of the stage that cuts across. */
export function toPostLine(
	{ edge, x }: Post,
	label: TextBlock | undefined,
	stages: Stages,
	bands: { top: number; bottom: number },
): MapLine {
	const [from, to] = [findBox(stages, edge.from), findBox(stages, edge.to)];
	const toBand = (box: Rectangle) => (isFirstRow(stages, box) ? bands.top : bands.bottom);
	const other = from ?? to ?? NOWHERE;
	const start = from ? getNearSide(from, to ? to.y : toBand(from)) : toBand(other);
	const end = to ? getNearSide(to, start) : toBand(other);
	return drawEdge(
		edge,
		[
			{ x, y: start },
			{ x, y: end },
		],
		label,
	);
}

type Stages = readonly MapStage[];

/** Stands in for the box of a stage that is not drawn; nothing is routed there. */
const NOWHERE: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

function drawEdge(edge: StageEdge, points: Point[], label: TextBlock | undefined): MapLine {
	return { edge, points, path: drawLine(points), head: drawHead(points), label, isBroken: false };
}

function findBox(stages: Stages, id: StageEdge['from']): Rectangle | undefined {
	return stages.find(({ stage }) => stage.id === id)?.box;
}

function getBox(stages: Stages, id: StageEdge['from']): Rectangle {
	return findBox(stages, id) ?? NOWHERE;
}

function isFirstRow(stages: Stages, box: Rectangle): boolean {
	return stages.some((stage) => stage.row === 0 && stage.box.y === box.y);
}

/** The upper or lower side of a box, whichever faces a height. */
function getNearSide(box: Rectangle, y: number): number {
	return y > box.y ? box.y + box.height : box.y;
}

/** Where a line that runs round the side reaches a box. */
function getMiddle(box: Rectangle, { lap }: Route): number {
	return Math.round(box.y + box.height / 2) + lap * 14;
}
