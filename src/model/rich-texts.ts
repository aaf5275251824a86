import type { RichText } from './schemas/prose.ts';

/** Lists all rich texts in a value, in order. */
export function listRichTexts(value: unknown): RichText[] {
	if (typeof value !== 'object' || value === null) return [];
	if (isRichText(value)) return [value];
	return Object.values(value).flatMap(listRichTexts);
}

/** True if a text has a fenced block of code. */
export function hasCodeBlock({ markdown }: RichText): boolean {
	return /^\s*(?:```|~~~)/m.test(markdown);
}

/** Values of notes have been checked against their schemas, so the field names are sufficient. */
function isRichText(value: object): value is RichText {
	return 'markdown' in value && 'text' in value;
}
