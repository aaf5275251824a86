import type { StageId } from '../../model/ids.ts';
import type { StageEdgeKind } from '../../model/vocabulary.ts';
import type { Rectangle } from '../geometry.ts';

// Where the parts of the lifecycle map stand, in units of its view box. The words come from the
// notes. `check-map.ts` reports an edge that has no place here; `tests/unit/drawing/map/` fails
// where words or lines meet.

/** The size of the picture. */
export const MAP_SIZE = { width: 1088, height: 799 };

/** The size of the box of a stage. */
export const STAGE_SIZE = { width: 172, height: 202 };

/** The stage that stands beside all others: its bands, and the upper left corner of its name. */
export const across = {
	id: 'governance',
	above: { x: 0, y: 0, width: 1088, height: 81 },
	below: { x: 0, y: 745, width: 1088, height: 54 },
	name: { x: 38, y: 7 },
} as const satisfies { id: StageId; above: Rectangle; below: Rectangle; name: object };

/** The upper left corner of each other stage: two rows that turn at the right. */
export const stagePlaces: Readonly<
	Record<Exclude<StageId, typeof across.id>, readonly [x: number, y: number]>
> = {
	framing: [38, 121],
	'data-collection': [318, 121],
	'data-preparation': [598, 121],
	labelling: [878, 121],
	training: [878, 463],
	evaluation: [598, 463],
	deployment: [318, 463],
	monitoring: [38, 463],
};

/**
 * A line, as an SVG path that ends at the head of its arrow, and the place and width of its words.
 *
 * - `above`: centered, the last line ends at y
 * - `below`: centered, the first line begins at y
 * - `on`: centered on the line, which is broken for them
 * - `beside`: to the right from x, the first line begins at y
 */
export type LinePlace = readonly [
	line: `M${number} ${number}${'H' | 'V'}${string}`,
	set: 'above' | 'below' | 'on' | 'beside',
	x: number,
	y: number,
	width: number,
];

/** An edge between stages by its ends and its kind. */
export type EdgeName = `${StageId} ${StageEdgeKind} ${StageId}`;

/** The place of each edge between stages. */
export const edgePlaces: Readonly<Partial<Record<EdgeName, LinePlace>>> = {
	'framing hands-on data-collection': ['M210 216H318', 'above', 264, 209, 100],
	'data-collection hands-on data-preparation': ['M490 216H598', 'above', 544, 209, 100],
	'data-collection loops-back framing': ['M318 236H210', 'below', 264, 243, 100],
	'data-preparation hands-on labelling': ['M770 216H878', 'above', 824, 209, 100],
	'data-preparation hands-on training': ['M731 323V423H891V463', 'on', 811, 423, 136],
	'data-preparation loops-back data-collection': ['M598 236H490', 'below', 544, 243, 100],
	'labelling hands-on training': ['M969 323V463', 'beside', 976, 353, 79],
	'labelling loops-back data-preparation': ['M878 236H770', 'below', 824, 243, 100],
	'training hands-on evaluation': ['M878 558H770', 'above', 824, 551, 100],
	'training loops-back data-preparation': ['M917 463V375H757V323', 'on', 837, 375, 136],
	'training loops-back framing': ['M1050 564H1066V97H167V121', 'on', 735, 97, 638],
	'evaluation hands-on deployment': ['M598 558H490', 'above', 544, 551, 100],
	'evaluation loops-back training': ['M770 578H878', 'below', 824, 585, 100],
	'evaluation loops-back data-preparation': ['M611 463V323', 'beside', 618, 369, 105],
	'evaluation loops-back framing': ['M641 665V721H22V222H38', 'on', 243, 721, 299],
	'deployment hands-on monitoring': ['M318 558H210', 'above', 264, 551, 100],
	'deployment loops-back evaluation': ['M490 578H598', 'below', 544, 585, 100],
	'deployment loops-back labelling': ['M447 463V344.5H943V323', 'below', 529, 362, 140],
	'monitoring hands-on data-collection': ['M197 463V355H361V323', 'on', 279, 355, 140],
	'monitoring hands-on training': ['M167 665V689H921V665', 'on', 286, 689, 213],
	'monitoring loops-back deployment': ['M210 578H318', 'below', 264, 585, 100],
	'monitoring loops-back framing': ['M51 463V323', 'beside', 58, 377, 131],
	'governance hands-on framing': ['M81 81V121', 'beside', 38, 38, 260],
	'governance hands-on data-collection': ['M404 81V121', 'beside', 318, 38, 260],
	'governance hands-on training': ['M1007 745V665', 'beside', 878, 754, 201],
	'governance hands-on evaluation': ['M727 745V665', 'beside', 598, 754, 260],
	'governance hands-on deployment': ['M404 745V665', 'beside', 318, 754, 260],
	'governance hands-on monitoring': ['M81 745V665', 'beside', 38, 754, 260],
};

/** The stop on the way back from the answers to the labels, where people review them. */
export const review = {
	edge: 'deployment loops-back labelling',
	concept: 'human-in-the-loop',
	box: { x: 464.5, y: 331, width: 129, height: 27 },
} as const satisfies { edge: EdgeName; concept: string; box: Rectangle };

/** The key to the kinds of line. */
export const keyPlaces: Readonly<Record<StageEdgeKind, LinePlace>> = {
	'hands-on': ['M826 19H870', 'beside', 880, 11, 202],
	'loops-back': ['M870 41H826', 'beside', 880, 33, 202],
};
