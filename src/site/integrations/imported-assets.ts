import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Copies the style sheets and files that pages import where Astro omits them. Astro looks for their
 * list at the output folder's path without encoding it as a URL, and finds none if the path
 * contains `%20`. Remove this once Astro's `vite-plugin-ssr-assets.js` builds the URL with
 * `pathToFileURL`.
 */
export function importedAssets(): AstroIntegration {
	let assets: string;
	return {
		name: 'imported-assets',
		hooks: {
			'astro:config:done': ({ config }) => {
				assets = config.build.assets;
			},
			'astro:build:generated': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const from = join(folder, '.prerender', assets);
				if (!existsSync(from)) return;
				await cp(from, join(folder, assets), {
					recursive: true,
					// The modules that rendered the pages are not part of the site.
					filter: (file) => !['.js', '.mjs'].includes(extname(file)),
				});
			},
		},
	};
}
