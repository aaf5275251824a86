/**
 * A pattern for numbers: `900`, `3,600`, `0.5` or `-180`. Commas separate groups of three digits.
 */
export const NUMBER = String.raw`-?(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?`;

/** The most digits that a JavaScript number always keeps. */
const MOST_DIGITS = 15;

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

/**
 * Parses a number as notes write it. Returns undefined for any other text, and for a number with
 * too many digits.
 *
 * @example
 * parseNumber('3,600'); // => 3600
 * parseNumber('2,5');   // => undefined
 */
export function parseNumber(text: string): number | undefined {
	if (!WHOLE_NUMBER.test(text) || text.replaceAll(/\D/g, '').length > MOST_DIGITS) return undefined;
	// Zero has no sign.
	return Number(text.replaceAll(',', '')) + 0;
}
