import { findCharacterFaults } from '../../model/characters.ts';
import { toPosition } from '../../model/position.ts';
import type { MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/**
 * The most characters that are reported for one note: a file of another type may hold thousands.
 */
const MOST_REPORTED = 20;

/** Reports forbidden characters in a note's source. True if there are none. */
export function checkCharacters(source: string, reader: Reader): boolean {
	const faults = findCharacterFaults(source);
	for (const { offset, ...fault } of faults.slice(0, MOST_REPORTED)) {
		reader.report('forbidden-character', toPosition(source, offset), fault);
	}
	return faults.length === 0;
}

/** Reports forbidden characters that a character reference (`&#0;`) puts into a node. */
export function checkNodeCharacters(node: MarkdownNode, reader: Reader): void {
	const [fault] = [node.value, node.url, node.title].flatMap((text) =>
		findCharacterFaults(text ?? ''),
	);
	if (fault) reader.report('forbidden-character', node, fault);
}
