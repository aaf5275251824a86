import type { RichText } from './schemas/prose.ts';

/** Lists the rich texts of a value, wherever they stand in it, in their order. */
export function listRichTexts(value: unknown): RichText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isRichText(value)) return [value];
	return Object.values(value).flatMap(listRichTexts);
}

/** True if a text has a fenced block of code. */
export function hasCodeBlock({ markdown }: RichText): boolean {
	return /^\s*(?:```|~~~)/m.test(markdown);
}

/** Values of notes were held against their schemas, so the names of the fields decide. */
function isRichText(value: object): value is RichText {
	return 'markdown' in value && 'text' in value;
}
