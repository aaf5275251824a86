/** A point of a drawing in its units. A unit is a pixel unless the drawing is scaled down. */
export type Point = { x: number; y: number };

/** A rectangle with sides parallel to the axes, given by its upper left corner. */
export type Rectangle = Point & { width: number; height: number };

/** Lines of text, one below the other, and the largest box they can fill. */
export type TextBlock = {
	lines: string[];
	anchor: 'start' | 'middle';
	/** The start of each line, or its middle. */
	x: number;
	/** The baseline of the first line. */
	y: number;
	box: Rectangle;
};
