import { z } from 'zod';
import { conceptSchema } from './concept.ts';
import { factSchema } from './fact.ts';
import { serviceIdSchema, stageIdSchema } from './ids.ts';
import { serviceSchema } from './service.ts';
import { stageSchema } from './stage.ts';

const url = z.string().describe('The address of its page on this site.');

/** The whole guide as data, as it is published beside the pages. */
export const catalogueSchema = z.strictObject({
	services: z.array(
		z.strictObject({
			...serviceSchema.shape,
			url,
			homeStage: stageIdSchema.describe('The stage under which it is listed.'),
			capabilities: z.array(serviceIdSchema).describe('The services that are part of it.'),
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
	edges: z
		.array(
			z.strictObject({
				from: serviceIdSchema.describe('Who hands it over.'),
				to: serviceIdSchema.describe('Who is handed it.'),
				carries: z.string().describe('What travels.'),
			}),
		)
		.describe('What hands what to what, each once.'),
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
