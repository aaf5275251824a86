import type { APIRoute } from 'astro';
import { NOTE_KINDS } from '../model/kinds.ts';
import { hasCodeBlock, listRichTexts } from '../model/rich-texts.ts';
import { getGuide } from '../site/content/get-guide.ts';
import { kindViews } from '../views/kinds/index.ts';
import { getHighlight, getNoteRenderer } from '../site/markdown/render.ts';

/** The colors of all code in the guide, as classes for both themes. Pages with code link to it. */
export const GET: APIRoute = async () => {
	const guide = await getGuide();
	// What older notes get wrong is in the services that it is about.
	const notes = new Set(
		NOTE_KINDS.flatMap((kind): { file: string }[] => [...kindViews[kind].getNotes(guide).values()]),
	);
	const render = await getNoteRenderer();
	for (const note of notes) {
		const { blocks } = render(note)();
		for (const text of listRichTexts(note).filter(hasCodeBlock)) blocks(text);
	}
	return new Response((await getHighlight()).getStyles(), {
		headers: { 'content-type': 'text/css' },
	});
};
