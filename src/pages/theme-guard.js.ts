import type { APIRoute } from 'astro';
import { guardTheme } from '../browser/storage/theme-guard.ts';

/** The script that each page runs before Starlight's theme scripts. */
export const GET: APIRoute = () =>
	new Response(`(${guardTheme})();`, { headers: { 'content-type': 'text/javascript' } });
