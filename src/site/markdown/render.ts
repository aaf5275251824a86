import type { Remark } from '../../model/schemas/prose.ts';
import { hasCodeBlock, listRichTexts } from '../../model/rich-texts.ts';
import { getGuide } from '../content/get-guide.ts';
import { hrefs } from '../hrefs.ts';
import { createHighlight, type Highlight } from './code.ts';
import { createRenderer, type RenderedNote, type SectionRenderer } from './index.ts';

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

/** An item of a list in a note, its text as HTML. */
export type RenderedItem = { label: string; html: string };

/** Renders the typed asides of a note. */
export function renderRemarks(
	section: SectionRenderer,
	remarks: readonly Remark[],
): RenderedItem[] {
	return remarks.map(({ kind, body }) => ({ label: kind, html: section.sentence(body) }));
}

/** Tells whether a note holds a block of code anywhere, which brings a style sheet of its own. */
export function hasCode(note: object): boolean {
	return listRichTexts(note).some(hasCodeBlock);
}
