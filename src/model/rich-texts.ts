import { richTextSchema, type RichText } from './schemas/prose.ts';

/** Lists the rich texts of a value, wherever they stand in it, in their order. */
export function listRichTexts(value: unknown): RichText[] {
	const text = richTextSchema.safeParse(value).data;
	if (text) return [text];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(listRichTexts);
}

/** Tells whether a text has a fenced block of code. */
export function hasCodeBlock({ markdown }: RichText): boolean {
	return /^\s*(?:```|~~~)/m.test(markdown);
}
