import { z } from 'zod';
import { daySchema } from './dates.ts';
import { REMARK_KINDS } from '../vocabulary.ts';
import { webAddressSchema } from './web-address.ts';

/**
 * Markdown from a note, and the same as plain text. Inline unless a field says that it holds
 * blocks.
 */
export const richTextSchema = z.strictObject({
	markdown: z.string().min(1).describe('The Markdown as written.'),
	text: z.string().describe('The same without markup, for search, feeds and descriptions.'),
});

/** A list item that starts with a label. */
export const labelledItemSchema = z.strictObject({
	label: z.string().min(1).max(60).describe('The words before the colon.'),
	body: richTextSchema.describe('The words after the colon.'),
});

/** A remark. */
export const remarkSchema = z.strictObject({
	kind: z.enum(REMARK_KINDS).describe('What kind of aside it is.'),
	body: richTextSchema.describe('What it says.'),
});

/** A page that is the source of something. */
export const sourceLinkSchema = z.strictObject({
	title: z.string().min(1).describe('What the page is called.'),
	url: webAddressSchema.describe('Where it is.'),
});

/** A source of a note. */
export const sourceSchema = z.strictObject({
	...sourceLinkSchema.shape,
	read: daySchema.describe('The day it was read.'),
});

/** The most characters of a lead, which is what lists and previews have room for. */
export const SUMMARY_LENGTH = 200;

/** The lead of a note: what it is about, in one sentence. */
export const summarySchema = z
	.string()
	.min(1)
	.max(SUMMARY_LENGTH)
	.describe('What it is, in at most 200 characters.');

/** How detailed a note is. */
export const depthSchema = z.enum(['full', 'brief']);

export type RichText = z.output<typeof richTextSchema>;
export type LabelledItem = z.output<typeof labelledItemSchema>;
export type Remark = z.output<typeof remarkSchema>;
export type SourceLink = z.output<typeof sourceLinkSchema>;
export type Source = z.output<typeof sourceSchema>;
