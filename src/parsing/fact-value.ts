import { isDate } from '../model/dates.ts';
import type { FactValue } from '../model/schemas/fact.ts';
import { NUMBER, parseNumber } from '../model/numbers.ts';

/** A text that looks like a number but does not parse as one, and why. */
export type MalformedNumber = { kind: 'malformed'; detail: string };

const VALUE = new RegExp(`^(?:(up to|at least) )?(${NUMBER})(?: to (${NUMBER}))?$`, 'i');

/** Other words for the two bounds, before a number. */
const AT_MOST =
	/^(?:at (?:the )?most|max(?:imum)?\.?(?: of)?|no more than|not more than) \d[\d.,]*$/i;
const AT_LEAST =
	/^(?:min(?:imum)?\.?(?: of)?|no less than|not less than|no fewer than) \d[\d.,]*$/i;
const BETWEEN = /^(?:from|between) \d[\d.,]* (?:to|and) \d[\d.,]*$/i;

/** A number followed by its unit, or by a letter for a power of ten. */
const WITH_UNIT =
	/^(?:(?:up to|at least) )?-?\d[\d.,]*(?: to \d[\d.,]*)?(?: [\p{L}%°µ][\p{L}%°µ/]*| ?(?:%|[kKMGTP]i?(?:[Bb](?:ps)?)?))$/u;
const EXPONENT = /^-?\d[\d.,]*e[+-]?\d+$/i;

/**
 * Values of digits and signs that are not numbers: times, fractions, lists of three or more,
 * dimensions.
 */
const OTHER_FORMS = new RegExp(
	[
		String.raw`\d{1,2}:\d{2}`,
		String.raw`\d+/\d+(?: to \d+/\d+)?`,
		`${NUMBER}(?:, ${NUMBER}){2,}`,
		`${NUMBER}(?: × ${NUMBER})+`,
	]
		.map((form) => `^${form}$`)
		.join('|'),
);
const VERSION = /^(?:(?:up to|at least) )?\d+(?:\.\d+){2,}$/i;

/** Digits with commas and points inside a text, unless they are part of a name. */
const NUMBER_IN_TEXT = /(?<![\p{L}\p{N}.,/_-])\d[\d.,]*/gu;

/** The most characters that are parsed. The schema rejects longer values. */
const LONGEST = 160;

/**
 * Parses a value from a table, with the unit of its column. A text that looks like a number either
 * parses as that number or is malformed. It never becomes text or another number.
 *
 * @example
 * parseFactValue('900', 's');
 * // => { kind: 'exact', text: '900', number: 900 }
 * parseFactValue('up to 3,600', 's');
 * // => { kind: 'at-most', text: 'up to 3,600', number: 3600 }
 * parseFactValue('60 to 21,600', 's');
 * // => { kind: 'range', text: '60 to 21,600', from: 60, to: 21600 }
 * parseFactValue('Parquet', '');
 * // => { kind: 'text', text: 'Parquet' }
 * parseFactValue('up to 2,5', 'GB');
 * // => { kind: 'malformed', detail: … }
 */
export function parseFactValue(text: string, unit: string): FactValue | MalformedNumber {
	if (text.length > LONGEST) return { kind: 'text', text };
	if (/^[-+]?\d/.test(unit)) return malformed('its unit begins with a digit');
	const match = VALUE.exec(text);
	if (match) return readValue(text, match);
	const detail = findFault(text, unit);
	return detail === undefined ? { kind: 'text', text } : malformed(detail);
}

function readValue(text: string, match: RegExpExecArray): FactValue | MalformedNumber {
	const [, bound, first = '', second] = match;
	const number = parseNumber(first);
	const to = parseNumber(second ?? first);
	if (number === undefined || to === undefined) return malformed('it has too many digits');
	if (second !== undefined) {
		if (bound) return malformed('it has two bounds, or three');
		if (number > to) return malformed('the range begins with its greater end');
		return { kind: 'range', text, from: number, to };
	}
	if (!bound) return { kind: 'exact', text, number };
	return { kind: bound.toLowerCase() === 'up to' ? 'at-most' : 'at-least', text, number };
}

/** Returns why a text that is not a number looks like one, or undefined if it does not. */
function findFault(text: string, unit: string): string | undefined {
	if (AT_MOST.test(text)) return 'the words for such a bound are `up to`';
	if (AT_LEAST.test(text)) return 'the words for such a bound are `at least`';
	if (BETWEEN.test(text)) return 'a range has nothing but `to` between its two ends';
	if (WITH_UNIT.test(text)) return 'a unit, or a word for one, stands in the value';
	if (EXPONENT.test(text)) return 'it has an exponent';
	const words = text.replaceAll(/\b(?:up to|at least|to)\b/gi, '');
	if (/\p{N}/u.test(words) && !/\p{L}/u.test(words) && !hasOtherForm(text, unit)) {
		return 'it is made of digits and signs, but has none of the forms of a number';
	}
	const odd = (text.match(NUMBER_IN_TEXT) ?? [])
		.map((found) => found.replace(/[.,]+$/, ''))
		.find((found) => found.includes(',') && parseNumber(found) === undefined);
	return odd && `the commas in \`${odd}\` do not stand before groups of three digits`;
}

/**
 * True for a value of digits and signs that is valid text. A count is never a version or a date.
 */
function hasOtherForm(text: string, unit: string): boolean {
	if (OTHER_FORMS.test(text)) return true;
	return unit === '' && (VERSION.test(text) || isDate(text));
}

function malformed(detail: string): MalformedNumber {
	return { kind: 'malformed', detail };
}
