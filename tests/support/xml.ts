import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export type XmlElement = {
	/** Its name with its prefix. */
	name: string;
	/** The namespace of the name. */
	uri: string;
	attributes: Record<string, string>;
	text: string;
	children: XmlElement[];
};

/** Parses a document as strictly as XML 1.0 asks, namespaces included. Throws where the document is not well-formed. */
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

/** The children of an element that bear a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
	return children.filter((child) => child.name === name);
}

/** The text of the one child that bears a name; `undefined` where there is none, or more than one. */
export function textOfChild(element: XmlElement, name: string): string | undefined {
	const found = childrenOf(element, name);
	return found.length === 1 ? found[0]?.text : undefined;
}
