import type { APIRoute } from 'astro';
import { buildFontLicense } from '../../site/files/display-font.ts';

/** The license of the display font, which must be distributed with the font. */
export const GET: APIRoute = async () =>
	new Response(await buildFontLicense(), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
