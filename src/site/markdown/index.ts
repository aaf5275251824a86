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
import { showRawHtml } from './raw-html.ts';
import { restoreTildes } from './tildes.ts';

/** What the renderer has to know of the guide and the site. */
export type RendererOptions = { guide: Guide; hrefs: Hrefs; highlight: Highlight };

/**
 * Makes the renderer for the sections of a note. The order of the plugins is fixed: raw HTML becomes text first, so that the
 * HTML of the others stays; then single tildes, since all others read what they are part of; then links between notes, so that
 * names inside them stay as written; then names; then code, which no other plugin looks into.
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
						showRawHtml(),
						markdown === source ? [] : restoreTildes(restore),
						resolveNoteLinks({ guide, hrefs, file, linked }),
						linkNames({ guide, hrefs, linked }),
					],
					hastPlugins: [highlightCode(highlight)],
				}).html;
			};
			const inline = ({ markdown }: RichText): string => unwrapParagraph(render(markdown));
			return {
				inline,
				// Code and links begin with a tag, and what has a digit or a capital in it (`x86`, `scikit-learn`) is a name.
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
