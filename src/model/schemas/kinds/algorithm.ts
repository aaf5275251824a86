import { z } from 'zod';
import { daySchema } from '../dates.ts';
import { getIdSchema } from '../ids.ts';
import { remarkSchema, richTextSchema, sourceSchema, summarySchema } from '../prose.ts';
import {
	ALGORITHM_TASKS,
	INPUT_FORMATS,
	INPUT_MODES,
	INSTANCE_COUNTS,
	PROCESSORS,
} from '../../vocabulary.ts';

/** The front matter of a built-in algorithm: what the comparison shows and filters by. */
export const algorithmIdentitySchema = z.strictObject({
	name: z.string().min(1).max(60).describe('The name AWS gives it.'),
	aliases: z.array(z.string().min(1).max(80)).default([]).describe('Other names.'),
	tasks: z.array(z.enum(ALGORITHM_TASKS)).min(1).describe('What it is taken for.'),
	formats: z.array(z.enum(INPUT_FORMATS)).min(1).describe('The formats training reads.'),
	modes: z
		.array(z.enum(INPUT_MODES))
		.default([])
		.describe('How training data reaches the container.'),
	processors: z.array(z.enum(PROCESSORS)).min(1).describe('What it trains on.'),
	instances: z.enum(INSTANCE_COUNTS).describe('Whether training spreads over several instances.'),
	tunable: z
		.array(z.string().min(1).max(60))
		.describe('The hyperparameters that automatic model tuning may search.'),
	objectives: z
		.array(z.string().min(1).max(80))
		.default([])
		.describe('The metrics that tuning may optimise.'),
	checked: daySchema.describe('The day on which the whole note was last checked.'),
});

/** A built-in algorithm of SageMaker AI, as its note describes it. */
export const algorithmSchema = z.strictObject({
	id: getIdSchema('algorithm').describe('Its id.'),
	...algorithmIdentitySchema.shape,
	summary: summarySchema.describe('Its typical use, in at most 200 characters.'),
	use: richTextSchema.optional().describe('When to take it, as blocks.'),
	remarks: z.array(remarkSchema).describe('Typed asides.'),
	sources: z.array(sourceSchema).describe('The pages that the note leans on.'),
});

export type Algorithm = z.output<typeof algorithmSchema>;
