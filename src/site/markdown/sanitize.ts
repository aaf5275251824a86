import type { Element, Nodes, Properties, Root, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { defineHastPlugin } from 'satteri';

/** What holds for all: no ids and names, and nothing is added that was not there. */
const base: Schema = {
	// Without their tags, the texts of these would be code or style that a reader sees.
	strip: ['script', 'style'],
	clobber: [],
	required: {},
};

/**
 * What the Markdown of notes and pages can become: these elements with these attributes, and links to
 * `https` pages and to paths of the site. Ids and names are not among them, so that no text can take
 * the place of a value that a script looks up in the document.
 */
const markdownSchema: Schema = {
	...base,
	tagNames: [
		...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'br', 'pre', 'code'],
		...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
		...['em', 'strong', 'del', 'a', 'span'],
	],
	attributes: {
		a: ['href', 'title', 'data-status'],
		code: [['className', /^language-[\w-]+$/]],
		ol: ['start'],
		span: [['className', 'sr-only']],
		td: [['style', /^text-align: (?:left|center|right)$/]],
		th: [['style', /^text-align: (?:left|center|right)$/]],
	},
	protocols: { href: ['https'] },
	// The elements of a table mean nothing, and may break out of their parent, outside one.
	ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
};

/** Pages may also link to their own headings, whose ids come from Astro. */
const pageSchema: Schema = {
	...markdownSchema,
	attributes: { ...markdownSchema.attributes, '*': ['id'] },
	ancestors: {},
};

/** What the highlighter makes of a block of code: lines and tokens with classes. */
const codeSchema: Schema = {
	...base,
	tagNames: ['pre', 'code', 'span'],
	attributes: {
		pre: [
			['class', /^[\w -]+$/],
			['tabindex', '0'],
		],
		span: [['class', /^[\w -]+$/]],
	},
};

/**
 * Makes the HTML tree of a note safe, whatever the parser of notes let pass. Raw HTML becomes text, so
 * that a reader sees what was written; of everything else, only what the schema allows is left.
 */
export function sanitizeMarkdown() {
	return defineHastPlugin({
		name: 'sanitize-markdown',
		raw(node, ctx) {
			ctx.replaceNode(node, { type: 'text', value: node.value });
		},
		after(root, ctx) {
			for (const node of root.children) {
				const nodes = sanitizeNode(node, markdownSchema);
				if (nodes.length === 0) ctx.removeNode(node);
				else ctx.replaceNode(node, nodes);
			}
		},
	});
}

/** Makes the tree of a highlighted block of code safe. */
export function sanitizeCode(root: Root): Root {
	return { type: 'root', children: sanitizeNode(root, codeSchema) };
}

/** Returns what an element of a page may keep of its properties; nothing where it may not be there at all. */
export function sanitizeElement(tagName: string, properties: Properties): Properties | undefined {
	const element: Element = { type: 'element', tagName, properties, children: [] };
	const [safe] = sanitizeNode(element, pageSchema);
	return safe?.type === 'element' ? safe.properties : undefined;
}

function sanitizeNode(node: Readonly<Nodes>, schema: Schema): RootContent[] {
	const safe = sanitize(node, schema);
	return safe.type === 'root' ? safe.children : [safe];
}
