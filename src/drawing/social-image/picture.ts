import type { Colour } from '../palette.ts';

/** The two cuts of the typeface: for titles, and for running text. */
export type Cut = 'display' | 'text';

/** A part of a picture: text at a baseline, or an area given by path data. */
export type Shape = Text | Area;

type Text = Place & { kind: 'text'; text: string; cut: Cut; size: number };
type Area = Place & { kind: 'area'; path: string; scale: number };
type Place = { x: number; y: number; colour: Colour };

/** The size of a social image that networks and messengers ask for. */
export const socialImageSize = { width: 1200, height: 630 };

/** The left and right margin of a social image. */
export const socialImageEdge = 80;
