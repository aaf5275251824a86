import type { Route } from './routes.ts';
import type { TextBlock } from '../geometry.ts';
import { moveText, setLabel } from './shapes.ts';
import { BOX_WIDTH, GAP, getColumnX } from './stages.ts';

/** A line between two boxes that stand side by side, at a height below their tops, with its words. */
export type GapLine = { route: Route; y: number; label: TextBlock };

/** From a line to its words, to the next line, and to the edge of the row. */
const NEAR = 7;
const NEXT = 20;
const EDGE = 8;

/** Places the lines of a row's gaps: the first of each gap below its words, at one height along the row, the others above theirs. */
export function planGaps(routes: readonly Route[]): { lines: GapLine[]; height: number } {
	const gaps = Map.groupBy(
		routes.filter(({ kind }) => kind === 'gap'),
		getGap,
	);
	const labelOf = (route: Route) =>
		setLabel(route.edge.carries, {
			x: getColumnX(getGap(route)) + BOX_WIDTH + GAP / 2,
			top: 0,
			width: GAP - 8,
		});
	const firsts = [...gaps.values()].flatMap(([first]) => (first ? [labelOf(first)] : []));
	const first = EDGE + Math.max(0, ...firsts.map(({ box }) => box.height)) + NEAR;
	const lines = [...gaps.values()].flatMap((gap) => {
		let y = first;
		return gap.map((route, index): GapLine => {
			const label = labelOf(route);
			if (index === 0) return { route, y, label: moveText(label, y - NEAR - label.box.height) };
			y += NEXT;
			const line = { route, y, label: moveText(label, y + NEAR) };
			y += NEAR + label.box.height;
			return line;
		});
	});
	const bottoms = lines.map(({ y, label }) => Math.max(y, label.box.y + label.box.height));
	return { lines, height: Math.max(0, ...bottoms) + EDGE };
}

/** The gap of a route, by the column at its left. */
function getGap({ from, to }: Route): number {
	return Math.min(from.column, to.column);
}
