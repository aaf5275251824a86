import type { APIRoute } from 'astro';
import { paintTouchIcon } from '../site/files/touch-icon.ts';

/** The icon of the guide on a home screen; iOS asks for it at this address. */
export const GET: APIRoute = () =>
	new Response(new Uint8Array(paintTouchIcon()), { headers: { 'content-type': 'image/png' } });
