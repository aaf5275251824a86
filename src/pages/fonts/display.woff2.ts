import type { APIRoute } from 'astro';
import { buildDisplayFont } from '../../site/files/display-font.ts';

/** The font of the guide's name and of titles. */
export const GET: APIRoute = async () =>
	new Response(new Uint8Array(await buildDisplayFont()), {
		headers: { 'content-type': 'font/woff2' },
	});
