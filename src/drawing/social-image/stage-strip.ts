import type { StageStop } from '../../guide/stage-line.ts';
import type { Measure } from '../text/fit-text.ts';
import { socialImageEdge, socialImageSize, type Shape } from './picture.ts';

const TOP = 562;
const HEIGHT = 14;
const GAP = 8;
/** How much the bar of the home stage rises above the others. */
const RISE = 6;
const LABEL = 26;
const WIDTH = socialImageSize.width - 2 * socialImageEdge;

/**
 * Draws the lifecycle at the bottom of a social image: a bar for each stage in order, and one below
 * them for governance, which spans all stages. Without a stage, all bars are colored.
 */
export function drawStrip(stops: readonly StageStop[], measure: Measure): Shape[] {
	const isLit = stops.some(({ place }) => place !== 'elsewhere');
	const along = stops.filter(({ id }) => id !== 'governance');
	const step = (WIDTH + GAP) / along.length;
	return stops.flatMap((stop) => {
		const column = along.indexOf(stop);
		const bar =
			column < 0
				? { x: socialImageEdge, y: TOP + HEIGHT + GAP, width: WIDTH, height: 5 }
				: { x: socialImageEdge + column * step, y: TOP, width: step - GAP, height: HEIGHT };
		const rise = stop.place === 'home' && column >= 0 ? RISE : 0;
		const area: Shape = {
			kind: 'area',
			path: `M0 0h${bar.width}v${bar.height + rise}h-${bar.width}z`,
			scale: 1,
			x: bar.x,
			y: bar.y - rise,
			colour: isLit && stop.place === 'elsewhere' ? 'rule' : stop.id,
		};
		return stop.place === 'home' ? [area, drawLabel(stop, bar.x, measure)] : [area];
	});
}

/** Places the name of the stage above its bar, moved left if it would run past the margin. */
function drawLabel({ id, label }: StageStop, left: number, measure: Measure): Shape {
	const width = measure(label) * LABEL;
	const x = Math.round(Math.min(left, socialImageEdge + WIDTH - width));
	return {
		kind: 'text',
		text: label,
		cut: 'display',
		size: LABEL,
		x,
		y: TOP - RISE - 12,
		colour: id,
	};
}
