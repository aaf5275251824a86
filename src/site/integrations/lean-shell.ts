import type { AstroIntegration } from 'astro';

/** Parts of Starlight that no page of the guide shows, so that nobody needs their styles. */
const UNUSED_PARTS = [
	'Badge',
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
const UNUSED_STYLES = new RegExp(
	`/starlight/dist/(?:style/(?:asides|markdown)\\.css$|(?:[\\w-]+/)+(?:${UNUSED_PARTS.join('|')})\\.astro\\?.*type=style)`,
);

/** Colors of Starlight that only its asides and badges use, and where they are defined. */
const UNUSED_COLORS = /--sl-(?:color|hue)-(?:orange|green|blue|purple|red)(?:-low|-high)?:[^;]+;/g;
const COLOR_FILE = '/starlight/dist/style/props.css';
/** The script of the shell's choice of a language, of which the guide has one. */
const UNUSED_SCRIPTS = /\/starlight\/dist\/components\/LanguageSelect\.astro\?.*type=script/;

/**
 * Vite's way to fetch the style sheets of a module before the module, which is longer than most of the guide's modules, none
 * of which brings a style sheet that way.
 */
const PRELOADER = '\0vite/preload-helper.js';

/**
 * Leaves out what every page would carry and no page needs. Should Starlight or Vite rename it, it comes back, and the test of
 * the pages' weights says so.
 */
export function leanShell(): AstroIntegration {
	return {
		name: 'lean-shell',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const plugin = {
					name: 'lean-shell',
					enforce: 'pre' as const,
					configEnvironment: (name: string) =>
						name === 'client' ? { build: { modulePreload: false as const } } : undefined,
					transform: (code: string, id: string) => {
						if (id === PRELOADER) return 'export const __vitePreload = (load) => load();';
						if (id.endsWith(COLOR_FILE)) return code.replaceAll(UNUSED_COLORS, '');
						return UNUSED_STYLES.test(id) || UNUSED_SCRIPTS.test(id) ? '' : undefined;
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
