import { defineMdastPlugin } from 'satteri';

/**
 * Shows raw HTML as the text that it is. The check of the notes refuses it; what would get past the check must not become part
 * of a page all the same.
 */
export function showRawHtml() {
	return defineMdastPlugin({
		name: 'show-raw-html',
		html(node, ctx) {
			ctx.replaceNode(node, { type: 'text', value: node.value });
		},
	});
}
