import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { serviceIdSchema } from './ids.ts';
import { webAddressSchema } from './web-address.ts';

const note = z
	.string()
	.max(400)
	.describe('One sentence for the banner: what goes on, what AWS names instead.');
const source = webAddressSchema.describe('The page of AWS that says so.');
const since = dateSchema.describe('When the state began, or was announced.');

/** Ids of the services that AWS names instead, or `none` in a note if it names none. */
const successor = z
	.union([z.string(), z.array(z.string())])
	.transform((value): string[] => (value === 'none' ? [] : [value].flat()))
	.pipe(z.array(serviceIdSchema))
	.describe('The services that AWS names instead; empty where it names none.');

const stateMeaning = 'The state, from plainly open to gone.';
const notOpen = { since, successor, note: note.optional(), source };

/**
 * Whether a service can be taken up today. A status other than open says since when, names the
 * successors, and gives the source.
 */
export const statusSchema = z.discriminatedUnion('state', [
	z.strictObject({
		state: z.literal('open').describe(stateMeaning),
		since: since.optional(),
		note: note.optional(),
		source: source.optional(),
	}),
	z.strictObject({ state: z.literal('superseded').describe(stateMeaning), ...notOpen }),
	z.strictObject({ state: z.literal('closed').describe(stateMeaning), ...notOpen }),
	z.strictObject({
		state: z.literal('ending').describe(stateMeaning),
		...notOpen,
		ends: dateSchema.describe('The announced last day.'),
	}),
	z.strictObject({
		state: z.literal('ended').describe(stateMeaning),
		...notOpen,
		ends: dateSchema.describe('The day it ended.'),
	}),
]);

/** Whether new customers can use a service. */
export type Status = z.output<typeof statusSchema>;
