import { z } from 'zod';
import { daySchema } from '../dates.ts';
import { getIdSchema, conceptIdSchema, serviceIdSchema } from '../ids.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';

/** The front matter of a look-alike page. */
export const lookAlikeIdentitySchema = z.strictObject({
	name: z.string().min(1).max(80).describe('What stands side by side, as a title.'),
	checked: daySchema.describe('The day on which the whole page was last checked.'),
});

/** What one side of a look-alike page can be: a service or a concept. */
export const sideRefSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('service'), id: serviceIdSchema }),
	z.strictObject({ kind: z.literal('concept'), id: conceptIdSchema }),
]);

/** One side of a look-alike page, and the case in which it is right. */
export const sideSchema = z.strictObject({
	target: sideRefSchema.describe('The service or concept.'),
	scenario: richTextSchema.describe('A case in which this one is right, in about two lines.'),
});

/** A row that compares facts of the sides. The facts themselves stay with their services. */
export const comparedFactSchema = z.strictObject({
	label: z.string().min(1).max(80).describe('What is compared.'),
	facts: z
		.array(z.string().max(120))
		.describe(
			'For each side, in their order, the label of one of its facts; empty where it has none.',
		),
});

/** Services or concepts that people confuse, side by side, as the note describes it. */
export const lookAlikeSchema = z.strictObject({
	id: getIdSchema('look-alike').describe('Its id.'),
	...lookAlikeIdentitySchema.shape,
	summary: summarySchema.describe('The clue that decides, in at most 200 characters.'),
	decision: richTextSchema.optional().describe('How to decide, as blocks.'),
	sides: z.array(sideSchema).min(2).max(5).describe('What is compared, in the order of columns.'),
	facts: z.array(comparedFactSchema).describe('The facts that are set beside each other.'),
	mistake: richTextSchema.optional().describe('The mistake people make, as blocks.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that the note leans on.'),
});

export type LookAlike = z.output<typeof lookAlikeSchema>;
export type ComparedFact = z.output<typeof comparedFactSchema>;
export type SideRef = z.output<typeof sideRefSchema>;
