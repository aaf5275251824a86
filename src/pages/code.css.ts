import type { APIRoute } from 'astro';
import { hasCodeBlock, listRichTexts } from '../model/rich-texts.ts';
import { getGuide } from '../site/content/get-guide.ts';
import { getHighlight, getNoteRenderer } from '../site/markdown/render.ts';

/** The colors of all code in the guide, as classes for both themes. Pages with code link to it. */
export const GET: APIRoute = async () => {
	const { services, stages, concepts, lookAlikes, paths, exams, algorithms } = await getGuide();
	const notes = [services, stages, concepts, lookAlikes, paths, exams, algorithms].flatMap(
		(kind): { file: string }[] => [...kind.values()],
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
