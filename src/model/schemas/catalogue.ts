import { z } from 'zod';
import { algorithmSchema } from './kinds/algorithm.ts';
import { lookAlikeSchema } from './kinds/look-alike.ts';
import { conceptSchema } from './kinds/concept.ts';
import { correctionSchema } from './kinds/correction.ts';
import { examSchema } from './kinds/exam.ts';
import { factSchema } from './fact.ts';
import { serviceIdSchema, stageIdSchema } from './ids.ts';
import { pathSchema, pathStepSchema } from './kinds/path.ts';
import { serviceSchema } from './kinds/service.ts';
import { stageSchema } from './kinds/stage.ts';

const url = z.string().describe('The address of its page on this site.');

const edgeSchema = z.strictObject({
	from: serviceIdSchema.describe('Who hands it over.'),
	to: serviceIdSchema.describe('Who is handed it.'),
	carries: z.string().describe('What travels.'),
});

/** The whole guide as data, as it is published beside the pages. */
export const catalogueSchema = z.strictObject({
	services: z.array(
		z.strictObject({
			...serviceSchema.shape,
			url,
			homeStage: stageIdSchema.describe('The stage under which it is listed.'),
			capabilities: z.array(serviceIdSchema).describe('The services that are part of it.'),
			corrections: z.array(correctionSchema).describe('What older notes get wrong of it.'),
		}),
	),
	stages: z.array(
		z.strictObject({
			...stageSchema.shape,
			url,
			services: z.array(serviceIdSchema).describe('The services that have their home in it.'),
		}),
	),
	concepts: z.array(z.strictObject({ ...conceptSchema.shape, url })),
	lookAlikes: z.array(z.strictObject({ ...lookAlikeSchema.shape, url })),
	paths: z.array(
		z.strictObject({
			...pathSchema.shape,
			url,
			steps: z
				.array(
					z.strictObject({
						...pathStepSchema.shape,
						receives: z.array(edgeSchema).describe('What comes to it from the steps before.'),
					}),
				)
				.describe('The steps, in order.'),
		}),
	),
	exams: z.array(z.strictObject({ ...examSchema.shape, url })),
	algorithms: z.array(z.strictObject({ ...algorithmSchema.shape, url })),
	edges: z.array(edgeSchema).describe('What hands what to what, each once.'),
	facts: z
		.array(
			z.strictObject({
				service: serviceIdSchema.describe('The service it is a fact of.'),
				...factSchema.shape,
			}),
		)
		.describe('Every fact of every service.'),
});

export type Catalogue = z.output<typeof catalogueSchema>;
