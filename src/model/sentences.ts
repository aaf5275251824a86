import type { Note } from './schemas/note.ts';
import type { RichText } from './schemas/prose.ts';
import { listRichTexts } from './rich-texts.ts';

/** Lists the texts of a note that contain sentences. Code and tables are not prose. */
export function listProse(note: Note): string[] {
	const { value } = note;
	const plain = [
		'summary' in value ? value.summary : [],
		'status' in value ? (value.status.note ?? []) : [],
		'corrections' in value ? value.corrections.map(({ says }) => says) : [],
	].flat();
	return [...plain, ...listRichTexts(value).map(dropCode)];
}

/**
 * Splits prose into sentences, normalized so that sentences with the same words are equal.
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
