import type { APIRoute } from 'astro';
import { paintTouchIcon } from '../site/files/touch-icon.ts';

/** The icon for a home screen, at the address iOS requests. */
export const GET: APIRoute = () =>
	new Response(new Uint8Array(paintTouchIcon()), { headers: { 'content-type': 'image/png' } });
