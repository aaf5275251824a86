import { FILE_START, type Place, type Position } from './position.ts';

/** The file of a note and the positions of its values, even before the note is complete. */
type Placed = { file: string; positions: Readonly<Record<string, Position>> };

/**
 * Finds the place of a value in a note, or of the nearest enclosing value with a known position.
 */
export function findPlace({ file, positions }: Placed, path: string): Place {
	const parts = path.split('.');
	for (let length = parts.length; length > 0; length -= 1) {
		const position = positions[parts.slice(0, length).join('.')];
		if (position) return { file, position };
	}
	return { file, position: FILE_START };
}
