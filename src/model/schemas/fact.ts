import { z } from 'zod';
import { daySchema } from './dates.ts';
import { sourceLinkSchema } from './prose.ts';
import { EVIDENCE } from '../vocabulary.ts';

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

/** Something that a service is or allows, with its source and the day of the last check. */
export const factSchema = z.strictObject({
	label: z.string().min(1).max(120).describe('What the value is of.'),
	value: factValueSchema.describe('The value, typed.'),
	unit: z.string().max(40).describe('The unit of the value; empty where there is none.'),
	source: sourceLinkSchema.describe('The page that says so.'),
	evidence: z.enum(EVIDENCE).describe('How the value was checked.'),
	checked: daySchema.describe('The day the value was compared with its source.'),
});

export type FactValue = z.output<typeof factValueSchema>;
export type Fact = z.output<typeof factSchema>;
