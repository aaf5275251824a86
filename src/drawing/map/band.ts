import type { StageEdge } from '../../guide/stage-edges.ts';
import { STAGE_EDGE_KINDS, type StageEdgeKind } from '../../model/vocabulary.ts';
import type { MapLine } from './lines.ts';
import type { Post } from './routes.ts';
import type { TextBlock } from '../geometry.ts';
import { drawHead, drawLine, LINE, setLabel } from './shapes.ts';
import { BOX_WIDTH, GAP, getColumnX, MAP_WIDTH } from './stages.ts';

/** What a kind of line means. */
export type MapKey = Pick<MapLine, 'path' | 'head'> & { kind: StageEdgeKind; label: TextBlock };

/** From the edge of a band to what is in it. */
export const BAND_PADDING = 9;

/** Sets the words of the rules that reach into a row, each above or below the box that it is for. */
export function setRules(posts: readonly Post[]): {
	labels: Map<StageEdge, TextBlock>;
	height: number;
} {
	const ends = new Map<number, number>();
	const labels = new Map<StageEdge, TextBlock>();
	for (const { edge, column } of posts) {
		const x = getColumnX(column);
		const label = setLabel(edge.carries, {
			x,
			top: ends.get(column) ?? 0,
			width: Math.min(BOX_WIDTH + GAP - 20, MAP_WIDTH - x - BAND_PADDING),
			anchor: 'start',
		});
		labels.set(edge, label);
		ends.set(column, label.box.y + label.box.height + 4);
	}
	return { labels, height: Math.max(0, ...ends.values()) };
}

/** Tells what the kinds of line mean, at the right of the band above. */
export function drawKey(): MapKey[] {
	return STAGE_EDGE_KINDS.map((kind, index) => {
		const top = BAND_PADDING + 2 + index * 22;
		const ends = [MAP_WIDTH - KEY_WIDTH, MAP_WIDTH - KEY_WIDTH + 44];
		const points = (kind === 'hands-on' ? ends : ends.toReversed()).map((x) => ({
			x,
			y: top + LINE / 2,
		}));
		const x = MAP_WIDTH - KEY_WIDTH + 54;
		return {
			kind,
			path: drawLine(points),
			head: drawHead(points),
			label: setLabel(keyWords[kind], { x, top, width: KEY_WIDTH - 60, anchor: 'start' }),
		};
	});
}

const KEY_WIDTH = 262;
const keyWords: Record<StageEdgeKind, string> = {
	'hands-on': 'hands on, with what travels',
	'loops-back': 'loops back, and why',
};
