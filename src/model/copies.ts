import type { Note } from './schemas/note.ts';
import { listProse, splitSentences, splitWords } from './sentences.ts';

/** A sentence of a note that stands word for word in a source. */
export type Copy = { file: string; source: string; sentence: string };

/** The fewest words of a sentence that cannot be the same by chance. */
const FEWEST_WORDS = 12;

/**
 * Lists the long sentences of the notes that stand word for word in a source, whatever its markup
 * and its capitals.
 */
export function listCopies(
	notes: readonly Note[],
	sources: Iterable<{ name: string; text: string }>,
): Copy[] {
	const found = new Map<string, string>();
	for (const { name, text } of sources) {
		for (const sentence of splitSentences(stripMarkup(text))) {
			if (splitWords(sentence).length >= FEWEST_WORDS) found.set(sentence, name);
		}
	}
	return notes.flatMap((note) =>
		listProse(note)
			.flatMap(splitSentences)
			.flatMap((sentence) => {
				const source = found.get(sentence);
				return source === undefined ? [] : [{ file: note.file, source, sentence }];
			}),
	);
}

/**
 * Drops what Markdown puts around words; a line end inside a paragraph is a blank, an empty line
 * ends a sentence.
 */
function stripMarkup(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^#.*$/gm, '')
		.replaceAll(/(?:^|\n)\s*(?:\n|[-+*|] |\d+\. )/g, '. ')
		.replaceAll(/[`*\\]/g, '')
		.replaceAll(/\s+/g, ' ');
}
