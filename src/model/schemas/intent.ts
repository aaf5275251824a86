import { z } from 'zod';

/**
 * What a reader wants or asks, in a few plain words: two to eight, in small letters, without the
 * marks that end a sentence.
 */
const intentSchema = z
	.string()
	.max(60)
	.regex(/^\S+(?: \S+){1,7}$/, 'An intent has two to eight words')
	.regex(/^[^?!|]*[^.?!|]$/, 'An intent is no sentence: it ends without a mark')
	.refine((text) => text === text.toLowerCase(), 'An intent is written in small letters');

/** What readers want or ask when they need this page. The search uses it. */
export const intentsSchema = z
	.array(intentSchema)
	.default([])
	.describe('What people want or ask when they mean it, in their words.');
