import type { Element, Nodes, Properties, Root, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { defineHastPlugin } from 'satteri';

/** Shared by all schemas: nothing is renamed or added. */
const base: Schema = {
	// Without their tags, the texts of these would show as code or style on the page.
	strip: ['script', 'style'],
	clobber: [],
	required: {},
};

/**
 * What the Markdown of notes can become: these elements with these attributes, and links to `https`
 * pages and to paths of the site. Ids and names are not allowed, so that no text can shadow a
 * property that a script reads from the document (DOM clobbering).
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
	// Outside a table, its elements could break out of their parent.
	ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
};

/** Pages may also link to their own headings, whose ids come from Astro. */
const pageSchema: Schema = {
	...markdownSchema,
	attributes: { ...markdownSchema.attributes, '*': ['id'] },
	ancestors: {},
};

/** What the highlighter returns for a code block: lines and tokens with classes. */
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
 * Sanitizes the HTML tree of a note, independently of the parser's checks. Raw HTML becomes text,
 * so that readers see what was written. Everything else must be in the schema.
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

/** Sanitizes the tree of a highlighted code block. */
export function sanitizeCode(root: Root): Root {
	return { type: 'root', children: sanitizeNode(root, codeSchema) };
}

/**
 * Returns the properties that an element of a page may keep, or undefined if the element is not
 * allowed.
 */
export function sanitizeElement(tagName: string, properties: Properties): Properties | undefined {
	const element: Element = { type: 'element', tagName, properties, children: [] };
	const [safe] = sanitizeNode(element, pageSchema);
	return safe?.type === 'element' ? safe.properties : undefined;
}

function sanitizeNode(node: Readonly<Nodes>, schema: Schema): RootContent[] {
	const safe = sanitize(node, schema);
	return safe.type === 'root' ? safe.children : [safe];
}
