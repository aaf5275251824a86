import type { APIRoute } from 'astro';
import { buildMark } from '../drawing/mark.ts';

/** The guide's mark: the favicon, and by its anchor the mark of each page's header. */
export const GET: APIRoute = () =>
	new Response(buildMark(), { headers: { 'content-type': 'image/svg+xml' } });
