import { isStopWord, readWords } from '../../search/engine/words.ts';
import { create } from '../dom/create.ts';

/** Converts a text to nodes, with the words that have the given stems marked. */
export function markWords(text: string, stems: ReadonlySet<string>): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let end = 0;
	for (const word of readWords(text)) {
		if (isStopWord(word) || !stems.has(word.stem)) continue;
		nodes.push(text.slice(end, word.start), create('mark', {}, text.slice(word.start, word.end)));
		end = word.end;
	}
	return [...nodes, text.slice(end)];
}
