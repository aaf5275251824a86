import type { StageStop } from '../../guide/stage-line.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import { clampLines, fitLines, type Measure } from '../text/fit-text.ts';
import { eye, markSize, petals } from '../mark.ts';
import type { Colour } from '../palette.ts';
import { socialImageEdge, socialImageSize, type Cut, type Shape } from './picture.ts';
import { drawStrip } from './stage-strip.ts';
import { statusColours, statusShapes } from '../status-shapes.ts';

/** The content of a social image. */
export type SocialImage = {
	/** The name of the guide. */
	site: string;
	/** The section of the page, shown above the title. */
	kicker?: string;
	title: string;
	lead: string;
	/** The status of the page's service, as text. */
	status?: { state: StatusState; words: string };
	/** The lifecycle stages, with those the page belongs to marked. */
	stops: readonly StageStop[];
};

const WIDTH = socialImageSize.width - 2 * socialImageEdge;
const BODY = { top: 150, height: 346 };
const TITLE_SIZES = [96, 90, 84, 78, 72, 66, 60, 54, 48, 42];
const LEAD = { size: 31, most: 3, leading: 42 };

/** Places all parts of a social image. */
export function drawSocialImage(socialImage: SocialImage, measure: Record<Cut, Measure>): Shape[] {
	return [
		...drawBrand(socialImage.site),
		...drawBody(socialImage, measure),
		...drawStrip(socialImage.stops, measure.display),
	];
}

function drawBrand(site: string): Shape[] {
	const place = { kind: 'area' as const, scale: 56 / markSize, x: socialImageEdge, y: 52 };
	const name = { text: site, cut: 'display' as const, size: 32, x: socialImageEdge + 74, y: 91 };
	return [
		...petals.map(({ stage, path }): Shape => ({ ...place, path, colour: stage })),
		{ ...place, path: eye, colour: 'ink' },
		{ kind: 'text', ...name, colour: 'ink' },
	];
}

/** Places kicker, title, status and lead one below the other, with the largest title that fits. */
function drawBody(socialImage: SocialImage, measure: Record<Cut, Measure>): Shape[] {
	const sizes = TITLE_SIZES.map((size) => ({
		size,
		lines: fitLines(socialImage.title, measure.display, { width: WIDTH / size, most: 3 }),
	}));
	const tries = sizes.map(
		({ size, lines }) => lines && setRows(socialImage, measure.text, size, lines),
	);
	const rows = tries.find((rows) => rows && sumAdvances(rows) <= BODY.height) ?? cutTitle();
	let y = BODY.top;
	return rows.flatMap(({ advance, shapes }) => {
		y += advance;
		return shapes.map((shape) => ({ ...shape, y: Math.round(shape.y + y) }));
	});

	function cutTitle(): Row[] {
		const size = TITLE_SIZES.at(-1) ?? 0;
		const lines = clampLines(socialImage.title, measure.display, { width: WIDTH / size, most: 3 });
		return setRows(socialImage, measure.text, size, lines);
	}
}

function setRows(socialImage: SocialImage, measure: Measure, size: number, lines: string[]): Row[] {
	const { kicker, status, stops } = socialImage;
	const hue = stops.find(({ place }) => place === 'home')?.id ?? 'ink';
	const room = { width: WIDTH / LEAD.size, most: LEAD.most };
	const lead =
		fitLines(socialImage.lead, measure, room) ?? clampLines(socialImage.lead, measure, room);
	return [
		...(kicker ? [{ advance: 28, shapes: [setText(kicker, 'display', 28, hue)] }] : []),
		...lines.map((line, index) => ({
			advance: index > 0 ? size * 1.08 : size * 0.8 + 18,
			shapes: [setText(line, 'display', size, 'ink')],
		})),
		...(status ? [{ advance: size * 0.2 + 48, shapes: setStatus(status) }] : []),
		...lead.map((line, index) => ({
			advance: index > 0 ? LEAD.leading : status ? 56 : size * 0.2 + 48,
			shapes: [setText(line, 'text', LEAD.size, 'ink')],
		})),
	];
}

function setStatus({ state, words }: NonNullable<SocialImage['status']>): Shape[] {
	const [side, colour] = [24, statusColours[state]];
	return [
		{
			kind: 'area',
			path: statusShapes[state],
			scale: side,
			x: socialImageEdge,
			y: 1 - side,
			colour,
		},
		setText(
			words.replace(/^./, (letter) => letter.toUpperCase()),
			'display',
			31,
			colour,
			socialImageEdge + side + 14,
		),
	];
}

function setText(text: string, cut: Cut, size: number, colour: Colour, x = socialImageEdge): Shape {
	return { kind: 'text', text, cut, size, x, y: 0, colour };
}

function sumAdvances(rows: readonly Row[]): number {
	return rows.reduce((sum, { advance }) => sum + advance, 0);
}

/** A row of the picture: its distance to the previous baseline, and its content. */
type Row = { advance: number; shapes: Shape[] };
