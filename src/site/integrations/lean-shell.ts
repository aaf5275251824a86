import type { AstroIntegration } from 'astro';
import { applyCuts, formatMissingCuts, shellCuts, type ShellCut } from './shell-cuts.ts';

/**
 * Removes what every page would carry and no page needs. The cuts match file names and code of
 * Starlight and Vite, which may change with each version. A build fails if a cut matches nothing,
 * and names the cut.
 */
export function leanShell(): AstroIntegration {
	const found = new Set<ShellCut>();
	return {
		name: 'lean-shell',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const plugin = {
					name: 'lean-shell',
					enforce: 'pre' as const,
					configEnvironment: (name: string) =>
						name === 'client' ? { build: { modulePreload: false as const } } : undefined,
					transform: (code: string, id: string) => applyCuts(shellCuts, { id, code }, found),
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:build:done': () => {
				const missing = shellCuts.filter((cut) => !found.has(cut));
				if (missing.length > 0) throw new Error(formatMissingCuts(missing));
			},
		},
	};
}
