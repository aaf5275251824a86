/** A place inside a note: line and column, both counted from 1, the column in UTF-16 code units. */
export type Position = { line: number; column: number };

/** A place in a named file; `file` is relative to the project's root. */
export type Place = { file: string; position: Position };

/** The position of a problem that concerns the whole file. */
export const FILE_START: Position = { line: 1, column: 1 };

/** Converts an offset in a text into a position. */
export function toPosition(text: string, offset: number): Position {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Formats a place so that editors and terminals can open it.
 *
 * @example
 * formatPlace({ file: 'content/services/s3.md', position: { line: 14, column: 5 } });
 * // => 'content/services/s3.md:14:5'
 */
export function formatPlace({ file, position }: Place): string {
	return `${file}:${position.line}:${position.column}`;
}
