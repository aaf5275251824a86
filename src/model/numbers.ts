/**
 * The form of a number, to build patterns from: `900`, `3,600`, `0.5` or `-180`. Commas stand
 * before groups of three digits.
 */
export const NUMBER = String.raw`-?(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?`;

/** The most digits that a number keeps, whatever they are. */
const MOST_DIGITS = 15;

const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`);

/**
 * Reads a number as notes write it. Returns nothing for another text, and for a number with more
 * digits than it can keep.
 *
 * @example
 * parseNumber('3,600'); // => 3600
 * parseNumber('2,5');   // => undefined
 */
export function parseNumber(text: string): number | undefined {
	if (!WHOLE_NUMBER.test(text) || text.replaceAll(/\D/g, '').length > MOST_DIGITS) return undefined;
	// A zero has no sign.
	return Number(text.replaceAll(',', '')) + 0;
}
