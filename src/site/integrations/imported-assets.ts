import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the style sheets and files that pages import into the site where Astro leaves them out. It looks for their list at
 * the output folder's path without encoding it as an address, and finds none where the path holds `%20`. Not needed once
 * `vite-plugin-ssr-assets.js` of Astro makes its address with `pathToFileURL`.
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
					// The modules that made the pages are no part of the site.
					filter: (file) => !['.js', '.mjs'].includes(extname(file)),
				});
			},
		},
	};
}
