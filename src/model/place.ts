import { FILE_START, type Place, type Position } from './position.ts';

/** A note, or a note in the making, as far as it knows where its values stand. */
type Placed = { file: string; positions: Readonly<Record<string, Position>> };

/** Finds where a value of a note stands, or the nearest value around it whose place is known. */
export function findPlace({ file, positions }: Placed, path: string): Place {
	const parts = path.split('.');
	for (let length = parts.length; length > 0; length -= 1) {
		const position = positions[parts.slice(0, length).join('.')];
		if (position) return { file, position };
	}
	return { file, position: FILE_START };
}
