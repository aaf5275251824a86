import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export type XmlElement = {
	/** The name, with its prefix. */
	name: string;
	/** The namespace of the name. */
	uri: string;
	attributes: Record<string, string>;
	text: string;
	children: XmlElement[];
};

/**
 * Parses a document as strictly as XML 1.0 requires, with namespaces. Throws if it is not
 * well-formed.
 */
export function parseXml(source: string): XmlElement {
	const root: XmlElement = { name: '', uri: '', attributes: {}, text: '', children: [] };
	const open = [root];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('opentag', ({ name, uri, attributes }) => {
		const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
		const element = { name, uri, attributes: Object.fromEntries(values), text: '', children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		for (const element of open) element.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.write(source).close();
	return root.children[0]!;
}

/** Returns the children of an element with a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
	return children.filter((child) => child.name === name);
}

/**
 * Returns the text of the only child with a name, or `undefined` if there is none or more than one.
 */
export function textOfChild(element: XmlElement, name: string): string | undefined {
	const found = childrenOf(element, name);
	return found.length === 1 ? found[0]?.text : undefined;
}
