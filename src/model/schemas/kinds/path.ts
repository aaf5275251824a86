import { z } from 'zod';
import { daySchema } from '../dates.ts';
import { getIdSchema, serviceIdSchema, stageIdSchema } from '../ids.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';

/** The front matter of a worked path. */
export const pathIdentitySchema = z.strictObject({
	name: z.string().min(1).max(80).describe('What is built, as a title.'),
	checked: daySchema.describe('The day on which the whole path was last checked.'),
});

/**
 * One step of a path: a service at work in a stage. What travels between steps comes from the edges
 * of the services.
 */
export const pathStepSchema = z.strictObject({
	stage: stageIdSchema.describe('The stage the step belongs to.'),
	service: serviceIdSchema.describe('The service at work.'),
	body: richTextSchema.describe('What it does here.'),
});

/** A service that older guides use and that is no longer open. */
export const closedOnPathSchema = z.strictObject({
	service: serviceIdSchema.describe('The service that is no longer open.'),
	how: richTextSchema.describe('How older guides used it, and what stands in its place here.'),
});

/** An end-to-end solution as you would build it today, as its note describes it. */
export const pathSchema = z.strictObject({
	id: getIdSchema('path').describe('Its id.'),
	...pathIdentitySchema.shape,
	summary: summarySchema,
	problem: richTextSchema.optional().describe('What is to be solved, as blocks.'),
	steps: z
		.array(pathStepSchema)
		.min(3, 'A path has three steps at least.')
		.describe('The steps, in order.'),
	closed: z.array(closedOnPathSchema).describe('What has closed along the way.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that the note leans on.'),
});

export type Path = z.output<typeof pathSchema>;
export type PathStep = z.output<typeof pathStepSchema>;
