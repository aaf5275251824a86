import { defineMdastPlugin } from 'satteri';

/** Restores the single tildes that were hidden from the parser, in every text of the tree. */
export function restoreTildes(restore: (text: string) => string) {
	return defineMdastPlugin({
		name: 'restore-tildes',
		text: (node, ctx) => ctx.setProperty(node, 'value', restore(node.value)),
		inlineCode: (node, ctx) => ctx.setProperty(node, 'value', restore(node.value)),
		code: (node, ctx) => ctx.setProperty(node, 'value', restore(node.value)),
		html: (node, ctx) => ctx.setProperty(node, 'value', restore(node.value)),
		link(node, ctx) {
			ctx.setProperty(node, 'url', restore(node.url));
			if (node.title) ctx.setProperty(node, 'title', restore(node.title));
		},
	});
}
