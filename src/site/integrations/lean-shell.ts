import type { AstroIntegration } from 'astro';

/** Parts of Starlight that no page of the guide shows, so that nobody needs their styles. */
const UNUSED_PARTS = [
	'Banner',
	'ContentNotice',
	'LanguageSelect',
	'MobileTableOfContents',
	'PageSidebar',
	'PageTitle',
	'SocialIcons',
	'TableOfContents',
	'TableOfContentsList',
];

/** Style sheets of Starlight for its asides, for Markdown outside the guide's own prose, and for the parts above. */
const UNUSED = new RegExp(
	`/starlight/dist/(?:style/(?:asides|markdown)\\.css$|(?:.*/)?(?:${UNUSED_PARTS.join('|')})\\.astro\\?astro&type=style)`,
);

/**
 * Leaves out style sheets of the shell that no page of the guide needs; every page would carry them before its first paint.
 * Should Starlight rename the files, they come back, and the test of the pages' weights says so.
 */
export function leanShell(): AstroIntegration {
	return {
		name: 'lean-shell',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const plugin = {
					name: 'lean-shell',
					enforce: 'pre' as const,
					transform: (_code: string, id: string) =>
						UNUSED.test(id) ? { code: '', map: null } : undefined,
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
