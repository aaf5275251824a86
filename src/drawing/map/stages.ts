import type { StageBox } from '../../guide/best-known.ts';
import type { GuideService, GuideStage } from '../../guide/guide.ts';
import { isRestricted } from '../../model/status.ts';
import type { Rectangle } from '../geometry.ts';
import { fontSizes, LINE } from './shapes.ts';
import { measureText, wrapText } from '../text/text-width.ts';

/** A link of the picture: its words, and the room that answers to a pointer. */
export type MapLink = { lines: string[]; x: number; y: number; box: Rectangle };

/** A service named in a stage. Whoever is not open has the mark of its status before its name. */
export type MapService = MapLink & { service: GuideService; isMarked: boolean };

/** A stage drawn as a box, with the place in the serpentine where it stands. */
export type MapStage = {
	stage: GuideStage;
	row: number;
	column: number;
	box: Rectangle;
	name: MapLink;
	services: MapService[];
	/** The link to the services that the picture has no room for. */
	more: (MapLink & { count: number }) | undefined;
};

/** The stage that cuts across all others: a band above them, with its name and services, and one below. */
export type MapBand = Pick<MapStage, 'stage' | 'name' | 'services' | 'more'>;

/** How many stages stand in a row. */
export const COLUMNS = 4;

/** A box, and from one box to the next. */
export const BOX_WIDTH = 172;
export const GAP = 108;

/** Where the first box begins; beside it goes whatever runs round the outside. */
export const MARGIN = 38;

/** The width of the picture, in units of its view box. */
export const MAP_WIDTH = 2 * MARGIN + COLUMNS * BOX_WIDTH + (COLUMNS - 1) * GAP;

/** The room of a link: at least 24 px on the narrowest window that shows the picture. */
export const ROW = 27;

/** Where a column of boxes begins. */
export function getColumnX(column: number): number {
	return MARGIN + column * (BOX_WIDTH + GAP);
}

/** Draws a stage at its place in the order: even rows run to the right, odd rows back to the left. */
export function drawStage({ stage, named, more }: StageBox, index: number): MapStage {
	const row = Math.floor(index / COLUMNS);
	const along = index % COLUMNS;
	const column = row % 2 === 0 ? along : COLUMNS - 1 - along;
	const left = getColumnX(column) + PADDING;
	const services: MapService[] = [];
	let y = HEAD;
	for (const service of named) {
		const link = drawService(service, left, y);
		services.push(link);
		y += link.box.height;
	}
	const moreLink = drawMore(more, left, y);
	return {
		stage,
		row,
		column,
		box: {
			x: getColumnX(column),
			y: 0,
			width: BOX_WIDTH,
			height: y + (moreLink?.box.height ?? 0) + PADDING,
		},
		name: drawLink(stage.shortName, left, 8, { fontSize: fontSizes.name }),
		services,
		more: moreLink,
	};
}

/** Draws the name and the services of the stage that cuts across, in one line. */
export function drawBand({ stage, named, more }: StageBox, top: number): MapBand {
	const name = drawLink(stage.shortName, MARGIN, top, { fontSize: fontSizes.name });
	let x = MARGIN + name.box.width + RUN_IN;
	const services = named.map((service) => {
		const link = drawService(service, x, top, MAP_WIDTH);
		x += link.box.width + RUN_IN;
		return link;
	});
	return { stage, name, services, more: drawMore(more, x, top) };
}

/** Moves a stage, with all that is in it, down. */
export function moveStage(stage: MapStage, down: number): MapStage {
	return {
		...stage,
		box: moveBox(stage.box, down),
		name: moveLink(stage.name, down),
		services: stage.services.map((service) => ({ ...service, ...moveLink(service, down) })),
		more: stage.more && { ...stage.more, ...moveLink(stage.more, down) },
	};
}

/** From the edge of a box to its words. */
const PADDING = 10;

/** From the top of a box to its first service. */
const HEAD = 41;

/** Between two services in one line. */
const RUN_IN = 16;

/** The room of a mark of status before a name. */
export const MARK = 17;

function drawService(
	service: GuideService,
	x: number,
	top: number,
	width = BOX_WIDTH - 2 * PADDING,
): MapService {
	const isMarked = isRestricted(service.status);
	const link = drawLink(service.label, x, top, { indent: isMarked ? MARK : 0, width });
	return { ...link, service, isMarked };
}

function drawMore(count: number, x: number, top: number): MapStage['more'] {
	return count > 0 ? { ...drawLink(`${count} more`, x, top), count } : undefined;
}

function drawLink(
	text: string,
	x: number,
	top: number,
	{ fontSize = fontSizes.service, indent = 0, width = MAP_WIDTH }: LinkSize = {},
): MapLink {
	const lines = wrapText(text, width - indent, fontSize, 3);
	const widest = Math.max(...lines.map((line) => measureText(line, fontSize)));
	return {
		lines,
		x: x + indent,
		y: top + ROW / 2 + fontSize * 0.35,
		box: { x, y: top, width: indent + widest, height: ROW + (lines.length - 1) * LINE },
	};
}

function moveLink<Link extends MapLink>(link: Link, down: number): Link {
	return { ...link, y: link.y + down, box: moveBox(link.box, down) };
}

function moveBox(box: Rectangle, down: number): Rectangle {
	return { ...box, y: box.y + down };
}

type LinkSize = { fontSize?: number; indent?: number; width?: number };
