import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { sourceLinkSchema, richTextSchema } from './prose.ts';
import { CHANGE_KINDS } from '../vocabulary.ts';

/** Something that happened to a service or to a part of it: a line of its history. */
export const pastChangeSchema = z.strictObject({
	date: dateSchema.describe('The day it took, or takes, effect; as exact as the source gives it.'),
	kind: z.enum(CHANGE_KINDS).describe('What kind of change it is.'),
	what: richTextSchema.describe('What changed, in a sentence.'),
	source: sourceLinkSchema.describe('The page that says so.'),
});

export type PastChange = z.output<typeof pastChangeSchema>;
