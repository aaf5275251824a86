/** Something that Starlight or Vite adds to every page and that no page of the guide needs. */
export type ShellCut = {
	/** Its name, for the message that reports it missing. */
	what: string;
	/** The modules that add it, by their ids in Vite. */
	module: RegExp;
	/** The code that replaces such a module. */
	cut: (code: string) => string;
};

/** Components of Starlight that no page shows, so no page needs their styles. */
const UNUSED_PARTS = [
	'Badge',
	'Banner',
	'ContentNotice',
	'MobileTableOfContents',
	'PageSidebar',
	'PageTitle',
	'SocialIcons',
	'TableOfContentsList',
];

/** Style sheets of Starlight for its asides, and for Markdown outside the guide's own prose. */
const UNUSED_SHEETS = ['asides', 'markdown'];

const HUES = ['orange', 'green', 'blue', 'purple', 'red'];
const TEXTS = ['2xs', '6xl', 'body', 'body-sm', 'code', 'code-sm', 'h1', 'h2', 'h3', 'h4', 'h5'];

/** Custom properties of Starlight that only those parts use, by what follows `--sl-`. */
const UNUSED_PROPERTIES = [
	...HUES.flatMap((hue) => [`hue-${hue}`, `color-${hue}`, `color-${hue}-low`, `color-${hue}-high`]),
	...TEXTS.map((text) => `text-${text}`),
	'color-backdrop-overlay',
	'color-bg-accent',
	'color-bg-inline-code',
	'content-gap-y',
	'outline-offset-inside',
	'shadow-sm',
	'z-index-toc',
];

const dropAll = (): string => '';

export const shellCuts: readonly ShellCut[] = [
	...UNUSED_PARTS.map((part) => ({
		what: `the styles of Starlight’s \`${part}.astro\``,
		module: new RegExp(`/starlight/dist/(?:[\\w-]+/)+${part}\\.astro\\?.*type=style`),
		cut: dropAll,
	})),
	...UNUSED_SHEETS.map((sheet) => ({
		what: `Starlight’s style sheet \`${sheet}.css\``,
		module: new RegExp(`/starlight/dist/style/${sheet}\\.css$`),
		cut: dropAll,
	})),
	...UNUSED_PROPERTIES.map((property) => ({
		what: `the property \`--sl-${property}\` in Starlight’s \`props.css\``,
		module: /\/starlight\/dist\/style\/props\.css$/,
		cut: (code: string) => code.replaceAll(new RegExp(`--sl-${property}:[^;]+;`, 'g'), ''),
	})),
	{
		// The guide has one language.
		what: 'the script of Starlight’s `LanguageSelect.astro`',
		module: /\/starlight\/dist\/components\/LanguageSelect\.astro\?.*type=script/,
		cut: dropAll,
	},
	{
		// It fetches the style sheets of a module before the module, is longer than most of the guide's
		// modules, and none of those imports a style sheet dynamically.
		what: 'Vite’s preload helper',
		module: /^\0vite\/preload-helper\.js$/,
		cut: () => 'export const __vitePreload = (load) => load();',
	},
];

/**
 * Removes what no page needs from a module, and adds each cut that changed something to `found`.
 *
 * @returns nothing if no cut applies to the module
 */
export function applyCuts(
	cuts: readonly ShellCut[],
	{ id, code }: { id: string; code: string },
	found: Set<ShellCut>,
): string | undefined {
	const own = cuts.filter(({ module }) => module.test(id));
	if (own.length === 0) return undefined;
	return own.reduce((before, each) => {
		const after = each.cut(before);
		if (after !== before) found.add(each);
		return after;
	}, code);
}

/** Reports which cuts matched nothing in a whole build, and what to do about it. */
export function formatMissingCuts(missing: readonly ShellCut[]): string {
	const list = missing.map(({ what, module }) => `- ${what}: ${module.source}`).join('\n');
	return [
		'The lean shell did not find what it leaves out, so every page would carry it again:',
		list,
		'A new version of Starlight or Vite has probably renamed it. Find its new name in ' +
			'`node_modules/@astrojs/starlight` or `node_modules/vite`, and change it in ' +
			'`src/site/integrations/shell-cuts.ts`; or remove its line there if it is gone.',
	].join('\n');
}
