import type { Edge } from '../../guide/edges.ts';
import type { GuideService, GuideStage } from '../../guide/guide.ts';
import { isRestricted } from '../../model/status.ts';
import type { StageId } from '../../model/ids.ts';
import type { Rectangle, TextBlock } from '../geometry.ts';
import { measureText, wrapText } from '../text/text-width.ts';

/** A step of a path as a box: its number and stage above the service name. */
export type DiagramNode = {
	step: DrawnStep;
	number: number;
	box: Rectangle;
	head: TextBlock;
	name: TextBlock;
	/** The center of the status mark, if the service has one. */
	mark: { x: number; y: number } | undefined;
};

/** An edge as a line with an arrowhead and a label. */
export type DiagramEdge = {
	edge: Edge;
	/** The number of the sending step. */
	giver: number;
	/** The stage of the sending step, which sets the color of the line. */
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

/** A step with its service and stage. */
export type DrawnStep = {
	service: Pick<GuideService, 'id' | 'label' | 'status'>;
	stage: Pick<GuideStage, 'id' | 'shortName'>;
	receives: readonly Edge[];
};

/** Font sizes and line spacing. */
export const type = {
	head: { size: 12.5, leading: 16 },
	name: { size: 15, leading: 19 },
	label: { size: 13, leading: 16 },
} as const;

/** The padding between the border of a box and its text. */
export const PADDING = { x: 10, y: 6 };

/** The width reserved for a sender’s number before a label, where the drawing shows one. */
export const NUMBER = 22;

/** The width a status mark takes before a name. */
const MARK = 17;

/** Names are bold, which `measureText` does not account for. */
const BOLD = 1.08;

/** The text of a box and the size it needs. */
export type NodeWords = {
	head: string;
	lines: string[];
	mark: number;
	width: number;
	height: number;
};

/** Wraps the text of a step’s box to a maximum width. */
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

/** Places a step and its text in a box, which may be larger than the text needs. */
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

/** Places lines of text, left-aligned or centered in the given width. */
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
		// Descenders take about a quarter of the font size.
		y: Math.round(y + (leading + size) / 2 - size * 0.16),
		box: { x, y, width, height: lines.length * leading },
	};
}
