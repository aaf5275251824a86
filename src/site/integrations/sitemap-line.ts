import { appendFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hrefs } from '../hrefs.ts';
import { siteUrl } from '../settings.ts';

/**
 * Adds the sitemap to `robots.txt`. Its line needs a whole address, which only the build knows; the
 * rest of the file is constant and lies in `public/`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.2.4
 */
export function sitemapLine(): AstroIntegration {
	return {
		name: 'sitemap-line',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const sitemap = new URL(`${hrefs.home}sitemap-index.xml`, siteUrl).href;
				await appendFile(fileURLToPath(new URL('robots.txt', dir)), `Sitemap: ${sitemap}\n`);
			},
		},
	};
}
