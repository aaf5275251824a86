import type { Properties } from 'hast';
import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import { sanitizeElement } from './sanitize.ts';

/**
 * Sanitizes the Markdown of pages. Its elements keep what the schema of notes allows, and JSX tags
 * of HTML elements are removed if they have anything else. Components and expressions are code, as
 * in a template, and stay.
 */
export function sanitizePages() {
	return defineHastPlugin({
		name: 'sanitize-pages',
		after(root, ctx) {
			for (const node of root.children) sanitizeTree(node, ctx);
		},
	});
}

function sanitizeTree(node: Readonly<HastNode>, ctx: HastVisitorContext): void {
	if (node.type === 'element') {
		const safe = sanitizeElement(node.tagName, node.properties);
		for (const name of Object.keys(node.properties))
			if (!safe || !(name in safe)) ctx.setProperty(node, name, undefined);
		if (!safe) ctx.removeNode(node);
	}
	if (isJsx(node) && !isSafeJsx(node)) ctx.removeNode(node);
	else if ('children' in node) for (const child of node.children) sanitizeTree(child, ctx);
}

type Jsx = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isJsx(node: Readonly<HastNode>): node is Jsx {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * True for a component (its name begins with a capital) and for an HTML element with only safe
 * attributes.
 */
function isSafeJsx({ name, attributes }: Jsx): boolean {
	if (!name || !/^[a-z]/.test(name)) return true;
	const properties: Properties = {};
	for (const attribute of attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return false;
		properties[attribute.name] = attribute.value;
	}
	const safe = sanitizeElement(name, properties);
	return safe !== undefined && Object.keys(safe).length === attributes.length;
}
