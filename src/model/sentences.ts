import type { Note } from './note.ts';
import { richTextSchema, type RichText } from './prose.ts';

/** Lists the texts of a note that hold sentences, wherever they stand in it. Code and tables are no prose. */
export function listProse(note: Note): string[] {
	const found: string[] = 'summary' in note.value ? [note.value.summary] : [];
	const walk = (value: unknown): void => {
		const text = richTextSchema.safeParse(value).data;
		if (text) found.push(dropCode(text));
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	walk(note.value);
	return found;
}

/**
 * Splits prose into sentences, folded so that two of the same words are the same.
 *
 * @example
 * splitSentences('It reads. “Then” it *writes*!'); // => ['it reads', 'then it writes']
 */
export function splitSentences(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+(?=[\p{Lu}"“])/u)
		.map((sentence) =>
			sentence
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
				.trim(),
		)
		.filter(Boolean);
}

/** Splits a text into words. */
export function splitWords(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}

function dropCode({ markdown, text }: RichText): string {
	if (!/^(?:```|\|)/m.test(markdown)) return text;
	return markdown
		.replaceAll(/^```[\s\S]*?^```/gm, '')
		.replaceAll(/^\|.*$/gm, '')
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[`*_]/g, '');
}
