// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/integrations/content-security-policy.ts';
import { importedAssets } from './src/site/integrations/imported-assets.ts';
import { leanShell } from './src/site/integrations/lean-shell.ts';
import { noteProblems } from './src/site/integrations/note-problems.ts';
import { sitemapLine } from './src/site/integrations/sitemap-line.ts';
import { socialImages } from './src/site/integrations/social-images.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { sanitizePages } from './src/site/markdown/sanitize-pages.ts';
import { basePath, siteDescription, siteName, siteUrl } from './src/site/settings.ts';

export default defineConfig({
	site: siteUrl,
	// Astro matches routes against decoded paths.
	base: decodeURI(basePath),
	// `npm run build` overrides it. A bare `astro build` empties its folder first, which must not be
	// the one with the last good build.
	outDir: './.build/astro',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	build: { inlineStylesheets: 'never' },
	// `src/site/shell/speculation-rules.ts` configures the browser's own prefetching.
	prefetch: false,
	// Scripts stay in files of their own: one hash less in each page's policy, and one fetch for all
	// pages.
	vite: { build: { assetsInlineLimit: 0, rolldownOptions: { onLog: skipDirectives } } },
	markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [sanitizePages()] }) },
	// Astro runs each hook through the integrations in this order.
	integrations: [
		starlight({
			title: siteName,
			description: siteDescription,
			favicon: '/favicon.svg',
			components: {
				Header: './src/components/shell/overrides/Header.astro',
				Hero: './src/components/shell/overrides/PageHeading.astro',
				Footer: './src/components/shell/overrides/Footer.astro',
			},
			// What every page may need. If two rules have the same specificity, the later sheet wins.
			customCss: [
				...['layers', 'tokens', 'base', 'header', 'stage-line', 'status-mark', 'sidebar'],
				...['heading', 'section', 'prose', 'footer', 'note', 'status-banner', 'facts'],
				...['service-list', 'targets', 'glance', 'flow', 'on-this-page'],
			].map((name) => `./src/styles/${name}.css`),
			routeMiddleware: './src/site/shell/route-data.ts',
			markdown: { headingLinks: false },
			expressiveCode: false,
			pagefind: false,
			credits: false,
			disable404Route: true,
		}),
		// As in the notes, quotation marks, dashes and dots stay as typed.
		mdx({ smartypants: false }),
		// Its Vite plugin comes before all others by itself. Here it checks first, once the pages are
		// made, that it left everything out.
		leanShell(),
		// Copies files while the pages are made, so they are there for all hooks of finished pages.
		importedAssets(),
		// Any place: it refuses a folder before the build, and otherwise works in the dev server alone.
		noteProblems(),
		// Only reads the finished pages, so it needs nothing of what the next one writes.
		searchIndex(),
		// After everything that writes to pages, since it hashes what they hold.
		contentSecurityPolicy(),
		// Any place: no other reads the file it writes to.
		sitemapLine(),
		// Last, because it waits: a thread draws the images while the others work.
		socialImages(),
	],
});

/**
 * MDX marks its modules with a directive that the bundler does not know, and reports for each of
 * them.
 *
 * @param {import('vite').Rolldown.LogLevel} level
 * @param {import('vite').Rolldown.RolldownLog} log
 * @param {import('vite').Rolldown.LogOrStringHandler} tell
 */
function skipDirectives(level, log, tell) {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
}
