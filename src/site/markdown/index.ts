import { markdownToHtml } from 'satteri';
import type { Guide } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import type { ServiceId } from '../../model/ids.ts';
import type { RichText } from '../../model/schemas/prose.ts';
import type { NoteRenderer } from '../../views/context.ts';
import { noteFeatures } from '../../parsing/markdown.ts';
import { hideSingleTildes } from '../../parsing/single-tildes.ts';
import { highlightCode, type Highlight } from './code.ts';
import { linkNames } from './name-links.ts';
import { resolveNoteLinks } from './note-links.ts';
import { sanitizeMarkdown } from './sanitize.ts';
import { restoreTildes } from './tildes.ts';

/** What the renderer has to know of the guide and the site. */
export type RendererOptions = { guide: Guide; hrefs: Hrefs; highlight: Highlight };

/**
 * Makes the renderer for the sections of a note. The order of the plugins is fixed. Single tildes
 * come first, because all others read the texts that contain them. Links between notes come next,
 * so that names inside them stay as written. Names come last. The resulting tree is sanitized. Code
 * is highlighted after that: the highlighter returns HTML, which it sanitizes itself.
 */
export function createRenderer({ guide, hrefs, highlight }: RendererOptions): NoteRenderer {
	return ({ file, self }) =>
		() => {
			const linked = new Set<ServiceId>(self ? [self] : []);
			const render = (source: string): string => {
				const { markdown, restore } = hideSingleTildes(source);
				return markdownToHtml(markdown, {
					features: { ...noteFeatures, frontmatter: false },
					mdastPlugins: [
						markdown === source ? [] : restoreTildes(restore),
						resolveNoteLinks({ guide, hrefs, file, linked }),
						linkNames({ guide, hrefs, linked }),
					],
					hastPlugins: [sanitizeMarkdown(), highlightCode(highlight)],
				}).html;
			};
			const inline = ({ markdown }: RichText): string => unwrapParagraph(render(markdown));
			return {
				inline,
				// Code and links begin with a tag. A word with a digit or a hyphen (`x86`, `scikit-learn`)
				// is a name.
				sentence: (text) =>
					inline(text).replace(/^\p{Ll}+(?=[\s,;:.])/u, (word) =>
						word.replace(/^./u, (letter) => letter.toUpperCase()),
					),
				blocks: ({ markdown }) => render(markdown),
			};
		};
}

function unwrapParagraph(html: string): string {
	return html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
