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

/** Properties of Starlight that only those parts use, by what follows `--sl-`, and where they are defined. */
const UNUSED_PROPERTIES = [
	'(?:color|hue)-(?:orange|green|blue|purple|red)(?:-low|-high)?',
	'color-(?:backdrop-overlay|bg-accent|bg-inline-code)',
	'content-gap-y',
	'outline-offset-inside',
	'shadow-sm',
	'text-(?:2xs|6xl|body|body-sm|code|code-sm|h1|h2|h3|h4|h5)',
	'z-index-toc',
];
const UNUSED_DECLARATIONS = new RegExp(`--sl-(?:${UNUSED_PROPERTIES.join('|')}):[^;]+;`, 'g');
const PROPERTIES_FILE = '/starlight/dist/style/props.css';

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
						if (id.endsWith(PROPERTIES_FILE)) return code.replaceAll(UNUSED_DECLARATIONS, '');
						return UNUSED_STYLES.test(id) || UNUSED_SCRIPTS.test(id) ? '' : undefined;
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
