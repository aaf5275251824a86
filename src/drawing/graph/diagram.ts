import type { Edge } from '../../guide/edges.ts';
import type { GuideService, GuideStage } from '../../guide/guide.ts';
import { isRestricted } from '../../model/status.ts';
import type { StageId } from '../../model/ids.ts';
import type { Rectangle, TextBlock } from '../geometry.ts';
import { measureText, wrapText } from '../text/text-width.ts';

/** A step of a path as a box: its number and stage above the name of the service. */
export type DiagramNode = {
	step: DrawnStep;
	number: number;
	box: Rectangle;
	head: TextBlock;
	name: TextBlock;
	/** The middle of the mark of its status, where it has one. */
	mark: { x: number; y: number } | undefined;
};

/** An edge as a line with an arrow’s head, and what travels. */
export type DiagramEdge = {
	edge: Edge;
	/** The number of the step that gives. */
	giver: number;
	/** The giver’s stage, whose hue the line has. */
	stage: StageId;
	path: string;
	label: TextBlock;
};

/** A drawing of a path. */
export type Diagram = {
	width: number;
	height: number;
	nodes: DiagramNode[];
	edges: DiagramEdge[];
};

/** A step with the service and the stage that it names. */
export type DrawnStep = {
	service: Pick<GuideService, 'id' | 'label' | 'status'>;
	stage: Pick<GuideStage, 'id' | 'shortName'>;
	receives: readonly Edge[];
};

/** The sizes of letters in a drawing, and how far its lines are apart. */
export const type = {
	head: { size: 12.5, leading: 16 },
	name: { size: 15, leading: 19 },
	label: { size: 13, leading: 16 },
} as const;

/** Room between the frame of a box and its words. */
export const PADDING = { x: 10, y: 6 };

/** The room of a giver’s number before what it hands over, where the drawing shows it. */
export const NUMBER = 22;

/** What a mark of status takes before a name. */
const MARK = 17;

/** Names are bold, which the measure does not know. */
const BOLD = 1.08;

/** The words of a box and how large they make it. */
export type NodeWords = {
	head: string;
	lines: string[];
	mark: number;
	width: number;
	height: number;
};

/** Sets the words of a step’s box in a width at most. */
export function setNodeWords(
	{ service, stage }: DrawnStep,
	number: number,
	width: number,
): NodeWords {
	const head = `${number} · ${stage.shortName}`;
	const mark = isRestricted(service.status) ? MARK : 0;
	const lines = wrapText(service.label, (width - mark) / BOLD, type.name.size, 3);
	const widest = Math.max(
		measureText(head, type.head.size),
		...lines.map((line) => mark + measureText(line, type.name.size) * BOLD),
	);
	return {
		head,
		lines,
		mark,
		width: Math.ceil(widest) + 2 * PADDING.x,
		height: 2 * PADDING.y + type.head.leading + lines.length * type.name.leading,
	};
}

/** Places a step with its words in a box, which may be larger than the words ask for. */
export function placeNode(
	step: DrawnStep,
	number: number,
	{ head, lines, mark }: NodeWords,
	box: Rectangle,
): DiagramNode {
	const [left, top] = [box.x + PADDING.x, box.y + PADDING.y];
	const width = box.width - 2 * PADDING.x;
	const below = top + type.head.leading;
	return {
		step,
		number,
		box,
		head: placeLines([head], { x: left, y: top, width }, 'head'),
		name: placeLines(lines, { x: left + mark, y: below, width: width - mark }, 'name'),
		mark: mark ? { x: left + 5, y: below + type.name.leading / 2 } : undefined,
	};
}

/** Places lines that begin at the left of a room, or stand in its middle. */
export function placeLines(
	lines: string[],
	{ x, y, width }: Omit<Rectangle, 'height'>,
	kind: keyof typeof type,
	anchor: TextBlock['anchor'] = 'start',
): TextBlock {
	const { size, leading } = type[kind];
	return {
		lines,
		anchor,
		x: anchor === 'middle' ? Math.round(x + width / 2) : x,
		// Letters reach down below the baseline by about a quarter of their size.
		y: Math.round(y + (leading + size) / 2 - size * 0.16),
		box: { x, y, width, height: lines.length * leading },
	};
}
