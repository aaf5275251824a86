/** A point of a drawing, in its units. A unit is a pixel where there is room. */
export type Point = { x: number; y: number };

/** An upright rectangle by its upper left corner. */
export type Rectangle = Point & { width: number; height: number };

/** Lines of text, one below the other, and the room that they take at most. */
export type TextBlock = {
	lines: string[];
	anchor: 'start' | 'middle';
	/** Where each line begins, or has its middle. */
	x: number;
	/** The baseline of the first line. */
	y: number;
	box: Rectangle;
};
