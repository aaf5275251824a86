import type { Remark } from '../model/schemas/prose.ts';
import { hasCodeBlock, listRichTexts } from '../model/rich-texts.ts';
import type { SectionRenderer } from './context.ts';

/** An item of a list in a note, with its text rendered. */
export type RenderedItem = { label: string; html: string };

/** Renders the typed asides of a note. */
export function renderRemarks(
	section: SectionRenderer,
	remarks: readonly Remark[],
): RenderedItem[] {
	return remarks.map(({ kind, body }) => ({ label: kind, html: section.sentence(body) }));
}

/** True if a note contains a code block, which needs a style sheet of its own. */
export function hasCode(note: object): boolean {
	return listRichTexts(note).some(hasCodeBlock);
}
