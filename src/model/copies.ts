import type { Note } from './note.ts';
import { listProse, splitSentences, splitWords } from './sentences.ts';

/** A sentence of a note that stands word for word in a source. */
export type Copy = { file: string; source: string; sentence: string };

/** The fewest words of a sentence that nobody writes a second time by chance. */
const FEWEST_WORDS = 12;

/** Lists the long sentences of the notes that stand word for word in a source, whatever its markup and its capitals. */
export function listCopies(
	notes: readonly Note[],
	sources: Iterable<{ name: string; text: string }>,
): Copy[] {
	const ours = new Map<string, string>();
	for (const note of notes) {
		for (const sentence of listProse(note).flatMap(splitSentences)) {
			if (splitWords(sentence).length >= FEWEST_WORDS) ours.set(sentence, note.file);
		}
	}
	const copies = new Map<string, Copy>();
	for (const { name, text } of sources) {
		for (const sentence of splitSentences(stripMarkup(text))) {
			const file = ours.get(sentence);
			if (file && !copies.has(sentence)) copies.set(sentence, { file, source: name, sentence });
		}
	}
	return [...copies.values()];
}

/** Drops what Markdown puts around words; a line end inside a paragraph is a blank, an empty line ends a sentence. */
function stripMarkup(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/[`*\\]/g, '')
		.replaceAll(/\n\s*(?:\n|[-+|] |\d+\. )/g, '. ')
		.replaceAll(/\s+/g, ' ');
}
