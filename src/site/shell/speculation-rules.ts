import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { basePath } from '../settings.ts';

/**
 * Which pages a browser fetches before a reader follows a link to them: those of the guide, once a pointer rests on the link.
 * The browser leaves it out where data is saved. One without such rules fetches a page when it is asked for.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
const rules = {
	prefetch: [{ where: { href_matches: [basePath, `${basePath}*/`] }, eagerness: 'moderate' }],
};

/** The rules as a tag for the head of a page. The page's policy names its hash, as that of a script. */
export const speculationRulesTag: StarlightRouteData['head'][number] = {
	tag: 'script',
	attrs: { type: 'speculationrules' },
	content: JSON.stringify(rules),
};
