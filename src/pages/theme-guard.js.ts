import type { APIRoute } from 'astro';
import { guardTheme } from '../browser/storage/theme-guard.ts';

/** The script that every page runs before Starlight's own scripts for the theme. */
export const GET: APIRoute = () =>
	new Response(`(${guardTheme})();`, { headers: { 'content-type': 'text/javascript' } });
