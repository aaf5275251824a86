import type { StageId } from '../model/ids.ts';
import { toHex, type Theme } from './palette.ts';

/** The side length of the mark. */
export const markSize = 32;

/** The mark of the guide: one petal per stage in lifecycle order, as path data. */
export const petals: readonly { stage: StageId; path: string }[] = [
	{ stage: 'framing', path: 'M16 10q-6-6 0-10q6 4 0 10' },
	{ stage: 'data-collection', path: 'M20 12q0-8 7-7q1 7-7 7' },
	{ stage: 'data-preparation', path: 'M22 16q6-6 10 0q-4 6-10 0' },
	{ stage: 'labelling', path: 'M20 20q8 0 7 7q-7 1-7-7' },
	{ stage: 'training', path: 'M16 22q6 6 0 10q-6-4 0-10' },
	{ stage: 'evaluation', path: 'M12 20q0 8-7 7q-1-7 7-7' },
	{ stage: 'deployment', path: 'M10 16q-6 6-10 0q4-6 10 0' },
	{ stage: 'monitoring', path: 'M12 12q-8 0-7-7q7-1 7 7' },
];

/** The eye of the mark: the half-filled disc that also marks a status. */
export const eye = 'M16 11a5 5 0 0 1 0 10a5 5 0 0 1 0-10m0 2v6a3 3 0 0 0 0-6';

/**
 * Builds the mark as an SVG file in the colors of the system theme. A page that references it by
 * its anchor gets its own colors, because the paths use the page's tokens.
 */
export function buildMark(): string {
	const paths = petals.map(({ stage, path }) => `<path fill="var(--guide-${stage})" d="${path}"/>`);
	const [light, dark] = [listTokens('light'), listTokens('dark')];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSize} ${markSize}">
<style>svg{${light}}@media(prefers-color-scheme:dark){svg{${dark}}}</style>
<g id="mark">
${paths.join('\n')}
<path fill="var(--guide-ink)" d="${eye}"/>
</g>
</svg>
`;
}

function listTokens(theme: Theme): string {
	const colours = [...petals.map(({ stage }) => stage), 'ink' as const];
	return colours.map((colour) => `--guide-${colour}:${toHex(theme, colour)}`).join(';');
}
