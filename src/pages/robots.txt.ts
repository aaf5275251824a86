import type { APIRoute } from 'astro';
import { hrefs } from '../site/hrefs.ts';
import { siteUrl } from '../site/settings.ts';

export const GET: APIRoute = () =>
	new Response(
		`User-agent: *\nAllow: /\nSitemap: ${new URL(`${hrefs.home}sitemap-index.xml`, siteUrl).href}\n`,
	);
