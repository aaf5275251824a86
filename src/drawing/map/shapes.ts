import type { Point, TextBlock } from '../geometry.ts';
import { balanceLines, measureText } from '../text/text-width.ts';
import type { LinePlace } from './coordinates.ts';

/** Font sizes of the picture. In the narrowest window that shows it, 13.5 units are 12 px. */
export const fontSizes = { label: 13.5, service: 14, name: 17 } as const;

/** From one line of a label to the next. */
export const LINE = 16;

/** How far a name reaches down below its baseline, with some air. */
const DESCENT = 4;

/** Sets words in lines of a width at most, as even as they come, at their place beside a line. */
export function setWords(text: string, { set, x, y, width }: WordsPlace): TextBlock {
	const lines = balanceLines(text, width, fontSizes.label);
	const widest = Math.max(0, ...lines.map((line) => measureText(line, fontSizes.label)));
	const height = lines.length * LINE;
	const top = { above: y - height, on: y - height / 2, below: y, beside: y }[set];
	const anchor = set === 'beside' ? 'start' : 'middle';
	return {
		lines,
		anchor,
		x,
		y: top + LINE - DESCENT,
		box: { x: anchor === 'middle' ? x - widest / 2 : x, y: top, width: widest, height },
	};
}

/**
 * Parses a path of level and upright lines into its corners.
 *
 * @example
 * parseLine('M22 97H167V121'); // => [{ x: 22, y: 97 }, { x: 167, y: 97 }, { x: 167, y: 121 }]
 */
export function parseLine(path: string): Point[] {
	let at = { x: 0, y: 0 };
	return [...path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, first, second]) => {
		if (command === 'V') at = { x: at.x, y: Number(first) };
		else at = { x: Number(first), y: command === 'M' ? Number(second) : at.y };
		return at;
	});
}

/** Draws a line through points with rounded corners, and stops it short of its arrow's head. */
export function drawLine(points: readonly Point[]): string {
	const [start, ...rest] = points;
	if (!start) return '';
	let path = `M${start.x} ${start.y}`;
	rest.forEach((point, index) => {
		const next = rest[index + 1];
		const before = points[index] ?? start;
		if (!next) {
			const end = shift(point, before, HEAD - 1);
			path += `L${end.x} ${end.y}`;
			return;
		}
		const into = shift(point, before, CORNER);
		const out = shift(point, next, CORNER);
		path += `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`;
	});
	return path;
}

/** Draws the head of an arrow at the last of the points. */
export function drawHead(points: readonly Point[]): string {
	const [before, tip] = points.slice(-2);
	if (!before || !tip) return '';
	const base = shift(tip, before, HEAD);
	const across = { x: Math.sign(tip.y - before.y) * 4, y: Math.sign(tip.x - before.x) * 4 };
	const [left, right] = [1, -1].map(
		(side) => `${base.x + side * across.x} ${base.y + side * across.y}`,
	);
	return `M${tip.x} ${tip.y}L${left}L${right}Z`;
}

/** How long the head of an arrow is. */
const HEAD = 8;

/** How round a corner is. */
const CORNER = 9;

type WordsPlace = { set: LinePlace[1]; x: number; y: number; width: number };

/** Moves from one point toward another on a level or upright line, at most to the middle. */
function shift(from: Point, to: Point, by: number): Point {
	const step = Math.min(by, (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 2);
	return {
		x: round(from.x + Math.sign(to.x - from.x) * step),
		y: round(from.y + Math.sign(to.y - from.y) * step),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
