import type { Note } from '../../model/note.ts';
import { FILE_START, type Place } from '../../model/position.ts';

/** Finds where a value of a note stands, or the nearest value around it whose place is known. */
export function findPlace(note: Note, path: string): Place {
	const parts = path.split('.');
	for (let length = parts.length; length > 0; length -= 1) {
		const position = note.positions[parts.slice(0, length).join('.')];
		if (position) return { file: note.file, position };
	}
	return { file: note.file, position: FILE_START };
}
