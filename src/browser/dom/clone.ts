/** Copies an element with all that stands in it. */
export function clone<Copied extends Element>(element: Copied): Copied {
	return element.cloneNode(true) as Copied;
}
