import type { APIRoute } from 'astro';
import { buildMark } from '../drawing/mark.ts';

/** The mark of the guide: the favicon, and the source of the mark in each page's header. */
export const GET: APIRoute = () =>
	new Response(buildMark(), { headers: { 'content-type': 'image/svg+xml' } });
