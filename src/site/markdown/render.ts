import { getGuide } from '../content/get-guide.ts';
import { hrefs } from '../hrefs.ts';
import { createHighlight, type Highlight } from './code.ts';
import type { RenderedNote, SectionRenderer } from '../../views/context.ts';
import { createRenderer } from './index.ts';

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
