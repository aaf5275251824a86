import type { APIRoute } from 'astro';
import { getGuide } from '../site/get-guide.ts';
import { getHighlight, getRenderer } from '../site/render.ts';

/** The colours of all code in the guide, as classes, for both themes. Pages with code link to it. */
export const GET: APIRoute = async () => {
	const { services, stages, concepts } = await getGuide();
	const prose = [
		...[...services.values()].flatMap(({ file, whatItDoes, pricing }) => [
			{ file, text: whatItDoes },
			{ file, text: pricing.remark },
		]),
		...[...stages.values()].map(({ file, whatHappens }) => ({ file, text: whatHappens })),
		...[...concepts.values()].map(({ file, meaning }) => ({ file, text: meaning })),
	];
	for (const { file, text } of prose) if (text) (await getRenderer({ file }))().blocks(text);
	return new Response((await getHighlight()).getStyles(), {
		headers: { 'content-type': 'text/css' },
	});
};
