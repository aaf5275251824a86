import type { RichText } from '../model/prose.ts';
import { getGuide } from './get-guide.ts';
import { hrefs } from './hrefs.ts';
import { createHighlight, type Highlight } from './markdown/code.ts';
import { createRenderer, type RenderedNote, type SectionRenderer } from './markdown/index.ts';

let highlight: Promise<Highlight> | undefined;

/** Gets the highlighter of this build. Loading its languages takes a while, so there is one. */
export function getHighlight(): Promise<Highlight> {
	highlight ??= createHighlight();
	return highlight;
}

/** Gets what renders a note: call the result once for each of its sections. */
export async function getRenderer(note: RenderedNote): Promise<() => SectionRenderer> {
	return createRenderer({ guide: await getGuide(), hrefs, highlight: await getHighlight() })(note);
}

/** Tells whether a text has a code block. */
export function hasCodeBlock(text: RichText | undefined): boolean {
	return text !== undefined && /^\s*(?:```|~~~)/m.test(text.markdown);
}
