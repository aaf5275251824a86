import { z } from 'zod';
import { daySchema } from './dates.ts';
import { sourceLinkSchema } from './prose.ts';
import { evidenceSchema } from './vocabulary.ts';

const number = z.number().describe('The value, or its bound, in the fact’s unit.');
const text = z.string().min(1).max(160).describe('The value as written, for people.');

/** A fact's value. Numbers are in the fact's unit. */
export const factValueSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('exact'), text, number }),
	z.strictObject({ kind: z.literal('at-most'), text, number }),
	z.strictObject({ kind: z.literal('at-least'), text, number }),
	z.strictObject({
		kind: z.literal('range'),
		text,
		from: z.number().describe('The least value.'),
		to: z.number().describe('The greatest value.'),
	}),
	z.strictObject({ kind: z.literal('text'), text }),
]);

/** Something a service is or allows, with the page that says so and the day that was checked. */
export const factSchema = z.strictObject({
	label: z.string().min(1).max(120).describe('What the value is of.'),
	value: factValueSchema.describe('The value, typed.'),
	unit: z.string().max(40).describe('The unit of the value; empty where there is none.'),
	source: sourceLinkSchema.describe('The page that says so.'),
	evidence: evidenceSchema.describe('How the value was checked.'),
	checked: daySchema.describe('The day the value was compared with its source.'),
});

export type FactValue = z.output<typeof factValueSchema>;
export type Fact = z.output<typeof factSchema>;

/** Days after which a fact is shown as due for another look. */
export const DAYS_UNTIL_DUE = 120;

/** Days after which a fact is too old to be printed: the check of freshness fails. */
export const DAYS_UNTIL_STALE = 240;

/**
 * Reads a value as people write it in a table.
 *
 * @example
 * parseFactValue('900');          // => { kind: 'exact', text: '900', number: 900 }
 * parseFactValue('up to 3,600');  // => { kind: 'at-most', text: 'up to 3,600', number: 3600 }
 * parseFactValue('60 to 21,600'); // => { kind: 'range', text: '60 to 21,600', from: 60, to: 21600 }
 * parseFactValue('Parquet');      // => { kind: 'text', text: 'Parquet' }
 */
export function parseFactValue(text: string): FactValue {
	const numbers = /^(?:(up to|at least) )?(\d[\d,]*(?:\.\d+)?)(?: to (\d[\d,]*(?:\.\d+)?))?$/i.exec(
		text,
	);
	if (!numbers) return { kind: 'text', text };
	const [, bound, first = '', second] = numbers;
	const number = toNumber(first);
	if (second !== undefined) {
		return bound
			? { kind: 'text', text }
			: { kind: 'range', text, from: number, to: toNumber(second) };
	}
	if (bound?.toLowerCase() === 'up to') return { kind: 'at-most', text, number };
	if (bound) return { kind: 'at-least', text, number };
	return { kind: 'exact', text, number };
}

function toNumber(text: string): number {
	return Number(text.replaceAll(',', ''));
}
