import type { StageBox } from '../../guide/best-known.ts';
import type { GuideService, GuideStage } from '../../guide/guide.ts';
import { isRestricted } from '../../model/status.ts';
import type { Point, Rectangle } from '../geometry.ts';
import { measureText, wrapText } from '../text/text-width.ts';
import { across, MAP_SIZE, STAGE_SIZE, stagePlaces } from './coordinates.ts';
import { fontSizes, LINE } from './shapes.ts';

/** A link of the picture: its words, and the room that answers to a pointer. */
export type MapLink = { lines: string[]; x: number; y: number; box: Rectangle };

/** A service named in a stage. Unless it is open, the mark of its status stands before its name. */
export type MapService = MapLink & { service: GuideService; isMarked: boolean };

/** A stage of the round, drawn as a box. */
export type MapStage = MapBand & { box: Rectangle };

/** A stage with its name and services. */
export type MapBand = {
	stage: GuideStage;
	name: MapLink;
	services: MapService[];
	/** The link to the services that the picture has no room for. */
	more: (MapLink & { count: number }) | undefined;
};

/** The room of a mark of status before a name. */
export const MARK = 17;

/** The room of a link: at least 24 px on the narrowest window that shows the picture. */
const ROW = 27;

/** From the edge of a box to its words; from its top to its name and to its first service. */
const PADDING = 10;
const NAME = 8;
const HEAD = 41;

/** Between two services in one line. */
const RUN_IN = 16;

/** Draws a stage of the round. It names as many of its services as its box has room for. */
export function drawStage({ stage, named, more }: StageBox): MapStage[] {
	if (stage.id === across.id) return [];
	const [x, y] = stagePlaces[stage.id];
	const box = { x, y, ...STAGE_SIZE };
	const left = x + PADDING;
	const bottom = y + box.height - PADDING;
	const services: MapService[] = [];
	let top = y + HEAD;
	for (const [index, service] of named.entries()) {
		const link = drawService(service, { x: left, y: top }, box.width - 2 * PADDING);
		const isLast = more === 0 && index === named.length - 1;
		if (top + link.box.height + (isLast ? 0 : ROW) > bottom) break;
		services.push(link);
		top += link.box.height;
	}
	return [
		{
			stage,
			box,
			name: drawLink(stage.shortName, { x: left, y: y + NAME }, { fontSize: fontSizes.name }),
			services,
			more: drawMore(more + named.length - services.length, { x: left, y: top }),
		},
	];
}

/** Draws the name and the services of the stage that cuts across, in one line. */
export function drawBand({ stage, named, more }: StageBox): MapBand {
	const { y } = across.name;
	const name = drawLink(stage.shortName, across.name, { fontSize: fontSizes.name });
	let x = across.name.x + name.box.width + RUN_IN;
	const services = named.map((service) => {
		const link = drawService(service, { x, y }, MAP_SIZE.width);
		x += link.box.width + RUN_IN;
		return link;
	});
	return { stage, name, services, more: drawMore(more, { x, y }) };
}

function drawService(service: GuideService, at: Point, width: number): MapService {
	const isMarked = isRestricted(service.status);
	const link = drawLink(service.label, at, { indent: isMarked ? MARK : 0, width });
	return { ...link, service, isMarked };
}

function drawMore(count: number, at: Point): MapBand['more'] {
	return count > 0 ? { ...drawLink(`${count} more`, at), count } : undefined;
}

function drawLink(
	text: string,
	{ x, y }: Point,
	{ fontSize = fontSizes.service, indent = 0, width = MAP_SIZE.width }: LinkSize = {},
): MapLink {
	const lines = wrapText(text, width - indent, fontSize, 3);
	const widest = Math.max(...lines.map((line) => measureText(line, fontSize)));
	return {
		lines,
		x: x + indent,
		y: y + ROW / 2 + fontSize * 0.35,
		box: { x, y, width: indent + widest, height: ROW + (lines.length - 1) * LINE },
	};
}

type LinkSize = { fontSize?: number; indent?: number; width?: number };
