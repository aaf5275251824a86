import type { Colour } from '../palette.ts';

/** The two cuts of the typeface that pictures are set in: for names, and for running text. */
export type Cut = 'display' | 'text';

/** A part of a picture: a text from its baseline, or an area by its path data. */
export type Shape = Text | Area;

type Text = Place & { kind: 'text'; text: string; cut: Cut; size: number };
type Area = Place & { kind: 'area'; path: string; scale: number };
type Place = { x: number; y: number; colour: Colour };

/** The size of a socialImage for which networks and messengers ask. */
export const socialImageSize = { width: 1200, height: 630 };

/** The margin of a socialImage at its sides. */
export const socialImageEdge = 80;
