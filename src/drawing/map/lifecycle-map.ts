import { listStageBoxes } from '../../guide/best-known.ts';
import type { Guide, GuideConcept } from '../../guide/guide.ts';
import { listStageEdges, type StageEdge } from '../../guide/stage-edges.ts';
import { BAND_PADDING, drawKey, setRules, type MapKey } from './band.ts';
import { planGaps } from './gaps.ts';
import { planChannel, type ChannelPlan } from './lanes.ts';
import { toGapLine, toLaneLine, toPostLine, type MapLine } from './lines.ts';
import { findRoute, spreadPorts, type Channel, type Post, type Route } from './routes.ts';
import type { Rectangle } from '../geometry.ts';
import { fontSizes, moveText } from './shapes.ts';
import { drawBand, drawStage, MAP_WIDTH, moveStage, ROW } from './stages.ts';
import type { MapBand, MapStage } from './stages.ts';
import { measureText } from '../text/text-width.ts';

/**
 * The lifecycle as a picture: where each box, line and word of it stands, in units of its view box. What is drawn is what the
 * guide tells, each stage once and each edge once.
 *
 * @example
 * drawLifecycleMap(guide);
 * // => {
 * //   width: 1088, height: 800,
 * //   stages: [{ stage, row: 0, column: 0, box: { x: 38, y: 121, ... }, name: { lines: ['Framing'], ... }, services: [...] }, ...],
 * //   across: { stage, name, services, above: { y: 0, ... }, below: { y: 745, ... } },
 * //   lines: [{ edge: { from: 'framing', to: 'data-collection', kind: 'hands-on', carries: 'the target, ...' },
 * //     points: [...], path: 'M210 216L311 216', head: 'M318 216L...Z', label: { lines: ['the target,', ...], ... } }, ...],
 * //   review: { concept, box: { x: 464, ... } },
 * //   key: [{ kind: 'hands-on', path, head, label }, ...],
 * // }
 */
export type LifecycleMap = {
	width: number;
	height: number;
	/** The stages of the round, in order. */
	stages: MapStage[];
	/** The stage that cuts across all others: a band above them and one below, from which its rules reach in. */
	across: (MapBand & { above: Rectangle; below: Rectangle }) | undefined;
	/** Every edge between two stages. */
	lines: MapLine[];
	/** Where a person looks before an answer counts: a stop on the way back from the answers to the labels. */
	review: { concept: GuideConcept | undefined; box: Rectangle } | undefined;
	/** What the kinds of line mean. */
	key: MapKey[];
};

/** What stands on the way back on which people review what the model was unsure of. */
export const REVIEW_WORDS = 'Human review';

/** Draws the map of the lifecycle out of the guide. */
export function drawLifecycleMap(guide: Guide): LifecycleMap {
	const cards = listStageBoxes(guide, NAMED);
	const acrossBox = cards.find(({ stage }) => stage.id === ACROSS);
	const round = cards.filter(({ stage }) => stage.id !== ACROSS).map(drawStage);
	const edges = listStageEdges(guide);
	const plan = planParts(edges, round);
	const at = stackParts(plan);

	const stages = round.map((stage) =>
		moveStage({ ...stage, box: { ...stage.box, height: plan.rowHeight } }, at.rows[stage.row] ?? 0),
	);
	const lines = [
		...plan.gaps.flatMap((gap, row) =>
			gap.lines.map((line) => toGapLine(line, stages, at.rows[row] ?? 0)),
		),
		...CHANNELS.flatMap((channel) => [
			...plan[channel].lanes.map((lane) => toLaneLine(lane, stages, at[channel])),
			...plan[channel].posts.map((post) => {
				const words = plan.words[channel].get(post.edge);
				const label = words && moveText(words, at.words[channel]);
				return toPostLine(post, label, stages, { top: at.top, bottom: at.below });
			}),
		]),
	].sort((a, b) => edges.indexOf(a.edge) - edges.indexOf(b.edge));
	const stop = plan.middle.lanes.find(({ via }) => via)?.via;
	return {
		width: MAP_WIDTH,
		height: at.end,
		stages,
		across: acrossBox && {
			...drawBand(acrossBox, BAND_PADDING - 2),
			above: { x: 0, y: 0, width: MAP_WIDTH, height: at.top },
			below: { x: 0, y: at.below, width: MAP_WIDTH, height: at.end - at.below },
		},
		lines,
		review: stop && {
			concept: [...guide.concepts.values()].find(({ id }) => id === REVIEW.concept),
			box: { ...stop, y: stop.y + at.middle },
		},
		key: drawKey(),
	};
}

/** The stage that stands beside all others. */
const ACROSS = 'governance';

/** The way back that human review takes, and the concept that tells of it. */
export const REVIEW = {
	from: 'deployment',
	to: 'labelling',
	kind: 'loops-back',
	concept: 'human-in-the-loop',
} as const;

/** How many services a stage names. */
const NAMED = 4;

/** The least room for lines above the first row, between the rows, and below the last. */
const OUTSIDE = 24;

const CHANNELS = ['top', 'middle', 'bottom'] as const;

type Plan = ReturnType<typeof planParts>;

/** Plans the parts of the picture, each measured from its own top. */
function planParts(edges: readonly StageEdge[], round: readonly MapStage[]) {
	const routes = numberLaps(edges.flatMap((edge) => listRoutes(edge, round)));
	const ticks = listTicks(edges, round);
	const top = planPorts(routes, 'top', ticks);
	const bottom = planPorts(routes, 'bottom', ticks);
	const middle = planPorts(routes, 'middle', []);
	const rules = { top: setRules(top.posts), bottom: setRules(bottom.posts) };
	const gaps = [0, 1].map((row) => planGaps(routes.filter(({ from }) => from.row === row)));
	return {
		top,
		middle,
		bottom,
		gaps,
		rowHeight: Math.max(...round.map(({ box }) => box.height), ...gaps.map(({ height }) => height)),
		rules,
		/** The words of upright lines: beside those between the rows, in the bands for the others. */
		words: { top: rules.top.labels, middle: middle.labels, bottom: rules.bottom.labels },
	};
}

/** Sets the parts of the picture one below the other: where each of them begins. */
function stackParts({ top, middle, bottom, rowHeight, rules }: Plan) {
	const above = 2 * BAND_PADDING + ROW + rules.top.height;
	const first = above + top.height;
	const second = first + rowHeight + middle.height;
	const below = second + rowHeight + bottom.height;
	return {
		top: above,
		middle: first + rowHeight,
		bottom: second + rowHeight,
		below,
		rows: [first, second],
		words: {
			top: BAND_PADDING + ROW + 2,
			middle: first + rowHeight,
			bottom: below + BAND_PADDING,
		},
		end: below + 2 * BAND_PADDING + rules.bottom.height,
	};
}

/** Finds the route of an edge of the round. A stage that has no note has no box, and no line. */
function listRoutes(edge: StageEdge, stages: readonly MapStage[]): Omit<Route, 'lap'>[] {
	const from = stages.find(({ stage }) => stage.id === edge.from);
	const to = stages.find(({ stage }) => stage.id === edge.to);
	return from && to ? [findRoute(edge, from, to)] : [];
}

/** Lines that run round the same side go beside each other. */
function numberLaps(routes: readonly Omit<Route, 'lap'>[]): Route[] {
	const laps = new Map<Route['kind'], number>();
	return routes.map((route) => {
		const lap = laps.get(route.kind) ?? 0;
		laps.set(route.kind, lap + 1);
		return { ...route, lap };
	});
}

type Tick = { edge: StageEdge; column: number; channel: Channel };

/** The edges between the stage that cuts across and a stage of the round. */
function listTicks(edges: readonly StageEdge[], stages: readonly MapStage[]): Tick[] {
	return edges.flatMap((edge) => {
		const other = edge.from === ACROSS ? edge.to : edge.to === ACROSS ? edge.from : undefined;
		const stage = stages.find((each) => each.stage.id === other);
		if (!stage) return [];
		return [{ edge, column: stage.column, channel: stage.row === 0 ? 'top' : 'bottom' }];
	});
}

function planPorts(
	routes: readonly Route[],
	channel: Channel,
	ticks: readonly Tick[],
): ChannelPlan & { posts: Post[] } {
	const own = routes.filter((route) => route.channel === channel && route.kind !== 'gap');
	const ports = spreadPorts(
		own,
		ticks.filter((tick) => tick.channel === channel),
	);
	const review = own.find(
		({ edge: { from, to, kind } }) =>
			from === REVIEW.from && to === REVIEW.to && kind === REVIEW.kind,
	);
	const via = review && {
		edge: review.edge,
		width: measureText(REVIEW_WORDS, fontSizes.service) + 26,
		height: ROW,
	};
	return {
		...planChannel(own, ports, { least: OUTSIDE, via, isTop: channel === 'top' }),
		posts: ports.posts,
	};
}
