import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element as a browser would parse it. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Parses a page as the HTML specification requires, and lists its elements in document order. */
export function listElements(html: string): Element[] {
	const elements: Element[] = [];
	const visit = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('attrs' in node) elements.push(node);
		const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
		for (const child of inside) visit(child);
	};
	visit(parse(html));
	return elements;
}

/** Returns the text of an element and its descendants. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
