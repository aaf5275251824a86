import { z } from 'zod';
import { daySchema } from '../dates.ts';
import { stageIdSchema } from '../ids.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';

/** The front matter of a stage note. */
export const stageIdentitySchema = z.strictObject({
	name: z.string().min(1).max(60).describe('The name of the stage.'),
	shortName: z.string().min(1).max(20).describe('The label in strips and lists.'),
	checked: daySchema.describe('The day on which the whole note was last checked.'),
});

/**
 * A stage that follows this one with what is passed on, or an earlier stage with the reason to go
 * back.
 */
export const stageLinkSchema = z.strictObject({
	stage: stageIdSchema.describe('The other stage.'),
	carries: z.string().min(1).max(120).describe('What travels, or why one goes back.'),
});

/** A stage of the lifecycle, as its note describes it. */
export const stageSchema = z.strictObject({
	id: stageIdSchema.describe('Its id.'),
	...stageIdentitySchema.shape,
	summary: summarySchema,
	whatHappens: richTextSchema.optional().describe('Prose, as blocks.'),
	takesIn: z.array(richTextSchema).describe('What has to be there before.'),
	givesOut: z.array(richTextSchema).describe('What is there afterwards.'),
	handsOn: z.array(stageLinkSchema).describe('The stages that come next, and what travels.'),
	loopsBack: z.array(stageLinkSchema).describe('The stages one returns to, and why.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that its note leans on.'),
});

export type Stage = z.output<typeof stageSchema>;
export type StageLink = z.output<typeof stageLinkSchema>;
