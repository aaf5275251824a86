import type { StageEdge } from '../../guide/stage-edges.ts';
import type { Ports, Route } from './routes.ts';
import type { Rectangle, TextBlock } from '../geometry.ts';
import { areBoxesClose, LINE, moveText, setLabel } from './shapes.ts';
import { MAP_WIDTH } from './stages.ts';

/** A line along a channel, at a height below the channel's top, with its words. */
export type Lane = {
	route: Route;
	/** Where the line begins and ends, from its giving to its taking stage. */
	start: number;
	end: number;
	y: number;
	label: TextBlock;
	/** Where something stands on the line, if something does. */
	via: Rectangle | undefined;
};

/** The lines and words of a channel, measured from its top. */
export type ChannelPlan = {
	lanes: Lane[];
	labels: Map<StageEdge, TextBlock>;
	height: number;
};

/** What stands on a line. */
export type Via = { edge: StageEdge; width: number; height: number };

/** From the sides of the picture to the lines that run round it, one beside the other. */
const ROUND = 22;
const ROUND_STEP = 9;

/**
 * Places the lines of a channel one below the other, as high as each has room. Words stand on their line, between whatever
 * crosses it; the longest line goes first, and of two that are nested the one that leaves further right goes above.
 */
export function planChannel(
	routes: readonly Route[],
	ports: Ports,
	{ least, via, isTop = false }: { least: number; via?: Via | undefined; isTop?: boolean },
): ChannelPlan {
	const runs = routes
		.flatMap((route) => toRun(route, ports))
		.sort((a, b) => compareRuns(a, b, isTop));
	const taken: Rectangle[] = [];
	const lanes = runs.map((run, index) => {
		const blockers = [
			...ports.posts.map(({ x }) => x),
			...runs.slice(0, index).flatMap(({ lower }) => lower),
			...runs.slice(index + 1).flatMap(({ upper }) => upper),
		];
		const lane = placeLane(run, blockers, taken, via);
		taken.push(...listRooms(lane));
		return lane;
	});
	const below = Math.max(0, ...taken.map(({ y, height }) => y + height));
	const labels = new Map<StageEdge, TextBlock>();
	let height = Math.max(least, below + AIR);
	for (const { edge, x, room } of ports.posts) {
		if (room === 0) continue;
		const label = placeBeside(
			setLabel(edge.carries, { x: x + 7, top: 0, width: room - 12, anchor: 'start' }),
			taken,
			height,
		);
		labels.set(edge, label);
		taken.push(label.box);
		height = Math.max(height, label.box.y + label.box.height + AIR);
	}
	return { lanes, labels, height };
}

/** From the last line of a channel to the boxes. */
const AIR = 14;

/** A run of a line along a channel, with its ends at the boxes above and below it. */
type Run = { route: Route; start: number; end: number; upper: number[]; lower: number[] };

function toRun(route: Route, { ends }: Ports): Run[] {
	const { edge, from, to, kind, channel } = route;
	const { from: out, to: into } = ends.get(edge) ?? {};
	const round = ROUND - route.lap * ROUND_STEP;
	const start = kind === 'round-right' ? MAP_WIDTH - round : out;
	const end = kind === 'round-left' ? round : into;
	if (kind === 'gap' || kind === 'straight' || start === undefined || end === undefined) return [];
	const isAbove = (row: number) => channel === 'bottom' || (channel === 'middle' && row === 0);
	const boxEnds = [
		...(out === undefined ? [] : [{ x: out, above: isAbove(from.row) }]),
		...(into === undefined ? [] : [{ x: into, above: isAbove(to.row) }]),
	];
	return [
		{
			route,
			start,
			end,
			upper: boxEnds.filter(({ above }) => above).map(({ x }) => x),
			lower: boxEnds.filter(({ above }) => !above).map(({ x }) => x),
		},
	];
}

function compareRuns(a: Run, b: Run, isTop: boolean): number {
	const isRound = ({ route }: Run) => Number(route.kind.startsWith('round'));
	const span = ({ start, end }: Run) => Math.abs(start - end);
	const columns = ({ route }: Run) => Math.abs(route.from.column - route.to.column);
	const far = ({ upper }: Run) => Math.max(0, ...upper);
	return (
		(isRound(a) - isRound(b)) * (isTop ? -1 : 1) ||
		columns(b) - columns(a) ||
		far(b) - far(a) ||
		span(b) - span(a)
	);
}

/** The least room in which words stand well. */
const GOOD_ROOM = 150;

function placeLane(
	{ route, start, end }: Run,
	blockers: readonly number[],
	taken: readonly Rectangle[],
	via: Via | undefined,
): Lane {
	const [left, right] = [Math.min(start, end), Math.max(start, end)];
	const stops = [
		left,
		...blockers.filter((x) => x > left && x < right).sort((a, b) => a - b),
		right,
	];
	const rooms = stops.slice(1).map((stop, index) => ({ left: stops[index] ?? left, right: stop }));
	const size = (room: { left: number; right: number }) => room.right - room.left;
	const widest = rooms.toSorted((a, b) => size(b) - size(a))[0] ?? { left, right };
	const isOn = via?.edge === route.edge ? via : undefined;
	const nearest = (start < end ? rooms : rooms.toReversed()).find((room) => size(room) > GOOD_ROOM);
	const room = isOn && nearest ? nearest : widest;
	const x = Math.round((room.left + room.right) / 2);
	const label = setLabel(route.edge.carries, { x, top: 0, width: size(room) - 24 });
	const reach = isOn ? isOn.height / 2 : label.box.height / 2;
	for (let y = reach + 8; ; y += 2) {
		const lane: Lane = {
			route,
			start,
			end,
			y,
			label: moveText(label, isOn ? y + reach + 4 : y - reach),
			via: isOn && { x: x - isOn.width / 2, y: y - reach, width: isOn.width, height: isOn.height },
		};
		if (!listRooms(lane).some((each) => taken.some((box) => areBoxesClose(each, box, 5))))
			return lane;
	}
}

/** The room that a line takes with its words. */
function listRooms({ start, end, y, label, via }: Lane): Rectangle[] {
	const left = Math.min(start, end);
	return [
		{ x: left, y: y - LINE / 2, width: Math.abs(end - start), height: LINE },
		{ ...label.box, height: label.box.height + 2 },
		...(via ? [via] : []),
	];
}

/** Finds the place nearest to the middle of a channel where words beside a straight line are free of all others. */
function placeBeside(label: TextBlock, taken: readonly Rectangle[], height: number): TextBlock {
	const middle = (height - label.box.height) / 2;
	const most = Math.max(height, ...taken.map((box) => box.y + box.height)) + LINE;
	const tops: number[] = [];
	for (let top = 6; top <= most; top += 2) tops.push(top);
	const free = tops
		.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
		.find((top) => !taken.some((box) => areBoxesClose(moveText(label, top).box, box, 2)));
	return moveText(label, free ?? most);
}
