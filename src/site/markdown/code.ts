import { transformerStyleToClass } from '@shikijs/transformers';
import { defineHastPlugin } from 'satteri';
import { createHighlighter } from 'shiki';
import { CODE_LANGUAGES } from '../../model/vocabulary.ts';
import { sanitizeCode } from './sanitize.ts';

/** Highlights code in a language. The HTML has classes, never style attributes. */
export type Highlight = ((code: string, language: string) => string) & {
	/** Returns the rules for all classes used so far. */
	getStyles: () => string;
};

/**
 * Loads Shiki with the languages that notes may use. Classes depend only on colors, so the order of
 * calls does not matter.
 */
export async function createHighlight(): Promise<Highlight> {
	const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };
	const shiki = await createHighlighter({
		themes: Object.values(themes),
		langs: [...CODE_LANGUAGES],
	});
	const toClass = transformerStyleToClass({ classPrefix: 'code-' });
	const highlight = (code: string, language: string) =>
		shiki.codeToHtml(code, {
			lang: language,
			themes,
			defaultColor: false,
			transformers: [toClass, { name: 'sanitize', root: sanitizeCode }],
		});
	return Object.assign(highlight, { getStyles: () => toClass.getCSS() });
}

/** Highlights the code blocks of a note. */
export function highlightCode(highlight: Highlight) {
	return defineHastPlugin({
		name: 'highlight-code',
		element: {
			filter: ['pre'],
			visit(node, ctx) {
				const [code] = node.children;
				if (code?.type !== 'element' || code.tagName !== 'code') return;
				const names = [code.properties['className'] ?? []].flat().map(String);
				// The parser rejects other languages, and the highlighter throws on them.
				const language =
					CODE_LANGUAGES.find((each) => names.includes(`language-${each}`)) ?? 'text';
				ctx.replaceNode(node, {
					type: 'raw',
					value: highlight(ctx.textContent(code).replace(/\n$/, ''), language),
				});
			},
		},
	});
}
