import type { StageId } from '../model/ids.ts';

/** The colors of pictures. They repeat `src/styles/tokens.css`, and a test compares both. */
export type Colour = 'paper' | 'rule' | 'ink' | 'closed' | 'ended' | StageId;

/** The themes a picture can be drawn for. */
export type Theme = 'light' | 'dark';

/** Lightness in percent, chroma, hue in degrees, as in CSS. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * The guide's colors. Pictures outside the page cannot read tokens, so the values are repeated
 * here.
 */
export const palettes: Record<Theme, Record<Colour, Oklch>> = {
	light: {
		paper: [98.6, 0.006, 85],
		rule: [88, 0.015, 85],
		ink: [24, 0.02, 255],
		framing: [47, 0.12, 285],
		'data-collection': [47, 0.12, 250],
		'data-preparation': [47, 0.12, 210],
		labelling: [47, 0.12, 165],
		training: [47, 0.12, 130],
		evaluation: [47, 0.12, 90],
		deployment: [47, 0.12, 50],
		monitoring: [47, 0.12, 20],
		governance: [47, 0.03, 285],
		closed: [47, 0.11, 70],
		ended: [45, 0.14, 25],
	},
	dark: {
		paper: [19, 0.012, 255],
		rule: [34, 0.015, 255],
		ink: [93, 0.008, 85],
		framing: [80, 0.1, 285],
		'data-collection': [80, 0.1, 250],
		'data-preparation': [80, 0.1, 210],
		labelling: [80, 0.1, 165],
		training: [80, 0.1, 130],
		evaluation: [80, 0.1, 90],
		deployment: [80, 0.1, 50],
		monitoring: [80, 0.1, 20],
		governance: [80, 0.03, 285],
		closed: [82, 0.11, 80],
		ended: [78, 0.12, 25],
	},
};

/**
 * Converts a color to hexadecimal.
 *
 * @example
 * toHex('light', 'ink'); // => '#192029'
 */
export function toHex(theme: Theme, colour: Colour): string {
	const [lightness, chroma, hue] = palettes[theme][colour];
	const angle = (hue * Math.PI) / 180;
	return labToHex(lightness / 100, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

/** @see https://www.w3.org/TR/css-color-4/#color-conversion-code */
function labToHex(lightness: number, a: number, b: number): string {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	return `#${linear.map(toByte).join('')}`;
}

/** Clips values outside the sRGB gamut, as browsers do. */
function toByte(linear: number): string {
	const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
	const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
	return byte.toString(16).padStart(2, '0');
}
