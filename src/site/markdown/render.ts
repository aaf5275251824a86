import { getGuide } from '../content/get-guide.ts';
import { hrefs } from '../hrefs.ts';
import { createHighlight, type Highlight } from './code.ts';
import type { NoteRenderer } from '../../views/context.ts';
import { createRenderer } from './index.ts';

let highlight: Promise<Highlight> | undefined;

/** Gets the highlighter of this build. Loading its languages takes a while, so there is one. */
export function getHighlight(): Promise<Highlight> {
	highlight ??= createHighlight();
	return highlight;
}

/** Gets what renders the notes of this build. */
export async function getNoteRenderer(): Promise<NoteRenderer> {
	return createRenderer({ guide: await getGuide(), hrefs, highlight: await getHighlight() });
}
