import { getGuide } from '../content/get-guide.ts';
import { hrefs } from '../hrefs.ts';
import { createHighlight, type Highlight } from './code.ts';
import type { NoteRenderer } from '../../views/context.ts';
import { createRenderer } from './index.ts';

let highlight: Promise<Highlight> | undefined;

/**
 * Returns the highlighter of this build. There is only one, because loading its languages is slow.
 */
export function getHighlight(): Promise<Highlight> {
	highlight ??= createHighlight();
	return highlight;
}

/** Gets what renders the notes of this build. */
export async function getNoteRenderer(): Promise<NoteRenderer> {
	return createRenderer({ guide: await getGuide(), hrefs, highlight: await getHighlight() });
}
