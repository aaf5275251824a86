import { visit, type MarkdownNode } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/** Reports links, code and struck text where a value is shown as plain text. */
export function requirePlainWords(node: MarkdownNode, section: string, reader: Reader): void {
	requireValue(node, section, reader);
	visit(node, (each) => {
		if (each.type === 'inlineCode') reportStray(each, 'stretch of code', section, reader);
	});
}

/** Reports links and struck text where the text of a node becomes a value, which keeps neither. */
export function requireValue(
	node: MarkdownNode | undefined,
	section: string,
	reader: Reader,
): void {
	if (!node) return;
	refuseStruckText(node, section, reader);
	visit(node, (each) => {
		if (each.type === 'link') reportStray(each, 'link', section, reader);
	});
}

/** Reports struck text where the text of a node becomes a value that may be a link. */
export function refuseStruckText(
	node: MarkdownNode | undefined,
	section: string,
	reader: Reader,
): void {
	if (!node) return;
	visit(node, (each) => {
		if (each.type === 'delete') reader.report('struck-text', each, { section });
	});
}

function reportStray(at: MarkdownNode, found: string, section: string, reader: Reader): void {
	reader.report('stray-content', at, { found, section, expected: 'plain words' });
}
