import { z } from 'zod';
import {
	comparedCellSchema,
	serviceLinkSchema,
	stageLinkSchema,
	toldStatusSchema,
} from './compared-cell.ts';
import { factSchema } from './fact.ts';
import { serviceIdSchema } from './ids.ts';
import { summarySchema } from './prose.ts';

/**
 * A fact of a digest: the fact as the service has it, and what the browser cannot work out by
 * itself.
 */
export const digestFactSchema = z.strictObject({
	...factSchema.shape,
	note: z.string().optional().describe('How it was checked, in words, where not on the page.'),
	isDue: z.literal(true).optional().describe('Whether it was due for a check at the build.'),
	rows: z
		.array(z.string())
		.optional()
		.describe('The rows of look-alike pages in which it stands beside facts of others.'),
});

/** What the hover card and the comparison show of one service. */
export const serviceDigestSchema = z.strictObject({
	id: serviceIdSchema.describe('Its id.'),
	name: z.string().describe('Its official name.'),
	label: z.string().describe('What it is called in lists.'),
	href: z.string().describe('The address of its page.'),
	summary: summarySchema.describe('What it is, in a breath.'),
	status: toldStatusSchema.describe('Whether it can be taken up today.'),
	stage: stageLinkSchema.describe('Its home stage.'),
	rows: z
		.array(
			z.strictObject({
				label: z.string().describe('What is compared.'),
				cell: comparedCellSchema.describe('What stands there.'),
			}),
		)
		.describe('The rows that every comparison has, in their order.'),
	facts: z.array(digestFactSchema).describe('All its facts.'),
	lookAlikes: z.array(serviceLinkSchema).describe('What it is confused with, the nearest first.'),
});

export type DigestFact = z.output<typeof digestFactSchema>;
export type ServiceDigest = z.output<typeof serviceDigestSchema>;
