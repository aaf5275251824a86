/**
 * Converts an excerpt of the search engine to nodes: only text and the marks of matches. Any other
 * markup becomes text.
 */
export function excerptToNodes(excerpt: string): Node[] {
	// eslint-disable-next-line no-restricted-syntax -- no parsed element gets into the page
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...parsed.body.childNodes].map((node) => {
		const text = node.textContent ?? '';
		if (node.nodeName !== 'MARK') return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}
