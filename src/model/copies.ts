import type { Note } from './schemas/note.ts';
import { listProse, splitSentences, splitWords } from './sentences.ts';

/** A sentence of a note that occurs word for word in a source. */
export type Copy = { file: string; source: string; sentence: string };

/** The fewest words of a sentence that cannot be the same by chance. */
const FEWEST_WORDS = 12;

/**
 * Lists the long sentences of the notes that occur word for word in a source, ignoring markup and
 * case.
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
 * Removes the Markdown around words. A line end in a paragraph becomes a space, an empty line ends
 * a sentence.
 */
function stripMarkup(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^#.*$/gm, '')
		.replaceAll(/(?:^|\n)\s*(?:\n|[-+*|] |\d+\. )/g, '. ')
		.replaceAll(/[`*\\]/g, '')
		.replaceAll(/\s+/g, ' ');
}
