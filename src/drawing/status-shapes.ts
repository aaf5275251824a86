import type { StatusState } from '../model/vocabulary.ts';
import type { Colour } from './palette.ts';

const DISC = 'M.5 0a.5 .5 0 0 0 0 1a.5 .5 0 0 0 0-1';

/**
 * The shape of each status in a unit square, as path data. `src/styles/base.css` draws the same
 * shapes on pages.
 */
export const statusShapes: Record<StatusState, string> = {
	open: DISC,
	closed: `${DISC}M.5 .18a.32 .32 0 0 1 0 .64z`,
	ending: `${DISC}M.5 .18v.32h.32a.32 .32 0 1 1-.32-.32`,
	superseded: 'M0 0h1v1h-1zM.18 .18v.64h.64v-.64z',
	ended: 'M.12 0L1 .88L.88 1L0 .12zM1 .12L.12 1L0 .88L.88 0z',
};

/** The color of each status. Color is never the only sign: shape and text say the same. */
export const statusColours: Record<StatusState, Colour> = {
	open: 'ink',
	superseded: 'closed',
	closed: 'closed',
	ending: 'closed',
	ended: 'ended',
};
