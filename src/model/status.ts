import { z } from 'zod';
import { dateSchema, formatDate, formatDateAfterVerb } from './dates.ts';
import { serviceIdSchema } from './ids.ts';
import { webAddressSchema } from './web-address.ts';

const note = z
	.string()
	.max(400)
	.describe('One sentence for the banner: what goes on, what AWS names instead.');
const source = webAddressSchema.describe('The page of AWS that says so.');
const since = dateSchema.describe('When the state began, or was announced.');

/** Ids of the services that AWS names instead; `none` in a note where it names none. */
const successor = z
	.union([z.string(), z.array(z.string())])
	.transform((value): string[] => (value === 'none' ? [] : [value].flat()))
	.pipe(z.array(serviceIdSchema))
	.describe('The services that AWS names instead; empty where it names none.');

const stateMeaning = 'The state, from plainly open to gone.';
const notOpen = { since, successor, note: note.optional(), source };

/** Whether a service can be taken up today. Whoever is not plainly open says since when, what instead, and who says so. */
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

/** Whether a service can be taken up today. */
export type Status = z.output<typeof statusSchema>;

/** A status that wants a banner, a mark and a line on the status page. */
export type RestrictedStatus = Exclude<Status, { state: 'open' }>;

/** Tells whether a status has to travel with the service's name. */
export function isRestricted(status: Status): status is RestrictedStatus {
	return status.state !== 'open';
}

/**
 * Tells since when and until when a status holds, to stand after its label. An end that bears one day twice was announced on a
 * day that nobody knows.
 *
 * @example
 * formatSpan({ state: 'closed', since: '2026-07-30', ... });                     // => 'since 30 July 2026.'
 * formatSpan({ state: 'ending', since: '2026', ends: '2027-04-30', ... });      // => 'on 30 April 2027, announced 2026.'
 * formatSpan({ state: 'ended', since: '2025', ends: '2026-09-30', ... });       // => 'on 30 September 2026, announced 2025.'
 */
export function formatSpan(status: RestrictedStatus): string {
	if ('ends' in status) {
		const announced = status.since === status.ends ? '' : `, announced ${formatDate(status.since)}`;
		return `${formatDateAfterVerb(status.ends)}${announced}.`;
	}
	return `since ${formatDate(status.since)}.`;
}
