import { z } from 'zod';
import { dateSchema, daySchema } from '../dates.ts';
import { serviceIdSchema } from '../ids.ts';
import { richTextSchema, sourceSchema } from '../prose.ts';

/** A claim about a service in older notes that is no longer, or never was, true. */
export const correctionSchema = z.strictObject({
	says: z.string().min(1).max(200).describe('What older notes say.'),
	holds: richTextSchema.describe('What holds instead, as blocks.'),
	since: z
		.union([dateSchema, z.literal('always')])
		.describe('Since when it holds; `always` where the old notes never were right.'),
	source: sourceSchema.describe('The page that shows it.'),
});

/** The corrections to what older notes say about one service. */
export const correctionListSchema = z.strictObject({
	id: serviceIdSchema.describe('The service they are about.'),
	checked: daySchema.describe('The day on which they were last checked.'),
	corrections: z
		.array(correctionSchema)
		.min(1, 'It holds no correction.')
		.describe('One after the other.'),
});

/** The front matter of a file of corrections. */
export const correctionIdentitySchema = correctionListSchema.pick({ checked: true });

export type Correction = z.output<typeof correctionSchema>;
export type CorrectionList = z.output<typeof correctionListSchema>;
