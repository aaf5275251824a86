import type { AstroIntegration } from 'astro';

/** Style sheets of Starlight for what the guide does not have: its asides, and Markdown outside the guide's own prose. */
const UNUSED = /\/starlight\/dist\/style\/(?:asides|markdown)\.css$/;

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
					load: (id: string) => (UNUSED.test(id) ? '' : undefined),
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
