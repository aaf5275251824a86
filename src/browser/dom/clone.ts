/** Copies an element with its content. */
export function clone<Copied extends Element>(element: Copied): Copied {
	return element.cloneNode(true) as Copied;
}
