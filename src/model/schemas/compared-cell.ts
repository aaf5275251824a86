import { z } from 'zod';
import { factSchema } from './fact.ts';
import { serviceIdSchema, stageIdSchema } from './ids.ts';
import { STATUS_STATES } from '../vocabulary.ts';

const label = z.string().min(1).describe('What it is called in lists.');
const href = z.string().min(1).describe('The address of its page.');

/** A status in words, as it travels with a name. */
export const toldStatusSchema = z.strictObject({
	state: z.enum(STATUS_STATES).describe('The state, which decides the mark.'),
	words: z.string().describe('The state in words.'),
});

/** A link to a service, with its status unless it is open. */
export const serviceLinkSchema = z.strictObject({
	id: serviceIdSchema.describe('Its id.'),
	label,
	href,
	status: toldStatusSchema.optional().describe('Its status, where it is not plainly open.'),
});

/** A link to a stage, which has a colour of its own by its id. */
export const stageLinkSchema = z.strictObject({
	id: stageIdSchema.describe('Its id.'),
	label,
	href,
});

/**
 * What stands in a cell of a comparison: nothing, or a value out of the typed fields of one side.
 * Names are resolved, so that a reader needs nothing but the cell.
 */
export const comparedCellSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('none') }),
	z.strictObject({
		kind: z.literal('sentence'),
		text: z.string().describe('A sentence of its own, which is never the same for two.'),
	}),
	z.strictObject({ kind: z.literal('text'), text: z.string().describe('A word or two.') }),
	z.strictObject({ kind: z.literal('list'), items: z.array(z.string()).describe('Its items.') }),
	z.strictObject({
		kind: z.literal('status'),
		...toldStatusSchema.shape,
		span: z.string().optional().describe('Since or until when, where it is not plainly open.'),
	}),
	z.strictObject({
		kind: z.literal('stages'),
		stages: z.array(stageLinkSchema).describe('The stages, the home stage first.'),
	}),
	z.strictObject({
		kind: z.literal('services'),
		services: z
			.array(
				z.strictObject({
					...serviceLinkSchema.shape,
					carries: z.string().optional().describe('What travels.'),
				}),
			)
			.describe('As many as a cell has room for.'),
		more: z.number().int().min(0).describe('How many further ones there are.'),
	}),
	z.strictObject({ kind: z.literal('fact'), fact: factSchema.describe('The fact, whole.') }),
]);

export type ToldStatus = z.output<typeof toldStatusSchema>;
export type ServiceLink = z.output<typeof serviceLinkSchema>;
export type StageLink = z.output<typeof stageLinkSchema>;
export type ComparedCell = z.output<typeof comparedCellSchema>;

/** A row of a comparison: what is compared, and a cell for each side. */
export type ComparedRow = { label: string; cells: ComparedCell[] };
