import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { basePath } from '../settings.ts';

/**
 * Which pages a browser prefetches: the guide's own, once a pointer rests on a link. The browser
 * skips prefetching in data-saving mode. A browser without support loads a page when the reader
 * follows the link.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
const rules = {
	prefetch: [{ where: { href_matches: [basePath, `${basePath}*/`] }, eagerness: 'moderate' }],
};

/** Returns the rules as a tag for the head. The page's policy lists its hash, as for a script. */
export const speculationRulesTag: StarlightRouteData['head'][number] = {
	tag: 'script',
	attrs: { type: 'speculationrules' },
	content: JSON.stringify(rules),
};
