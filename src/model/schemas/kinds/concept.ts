import { z } from 'zod';
import { daySchema } from '../dates.ts';
import { conceptIdSchema, serviceIdSchema, stageIdSchema } from '../ids.ts';
import { intentsSchema } from '../intent.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';
import { TOPICS } from '../../vocabulary.ts';

/** The front matter of a concept note. */
export const conceptIdentitySchema = z.strictObject({
	name: z.string().min(1).max(60).describe('The name of the concept.'),
	aliases: z
		.array(z.string().min(1).max(80))
		.default([])
		.describe('Other names and abbreviations.'),
	intents: intentsSchema,
	topic: z.enum(TOPICS).describe('The field of study it is listed under.'),
	stages: z
		.array(stageIdSchema)
		.min(1)
		.describe('The stages in which it matters, the first one foremost.'),
	checked: daySchema.describe('The day on which the whole note was last checked.'),
});

/** An idea that cuts across services, as its note describes it. */
export const conceptSchema = z.strictObject({
	id: conceptIdSchema.describe('Its id.'),
	...conceptIdentitySchema.shape,
	summary: summarySchema,
	meaning: richTextSchema.optional().describe('Prose, as blocks.'),
	onAws: z
		.array(
			z.strictObject({
				service: serviceIdSchema.describe('The service.'),
				how: richTextSchema.describe('What it has to do with the concept.'),
			}),
		)
		.describe('The services that have to do with it, and how.'),
	lookAlikes: z
		.array(
			z.strictObject({
				concept: conceptIdSchema.describe('The other concept.'),
				clue: richTextSchema.describe('The one clue that decides.'),
			}),
		)
		.describe('Concepts it is confused with, and the clue that decides.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that its note leans on.'),
});

export type Concept = z.output<typeof conceptSchema>;
