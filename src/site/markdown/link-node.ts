import type { Link, PhrasingContent } from 'mdast';
import type { GuideService } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import { getStatusMark } from '../../views/status-mark.ts';

/** Builds the link to a service, with its status mark, around its children. */
export function buildServiceLink(
	service: GuideService,
	hrefs: Hrefs,
	children: readonly PhrasingContent[],
): Link {
	const { attributes, spoken } = getStatusMark(service);
	return {
		type: 'link',
		url: hrefs.note({ kind: 'service', id: service.id }),
		data: { hProperties: attributes },
		children: [...children, ...(spoken ? [buildSpoken(spoken)] : [])],
	};
}

/**
 * Builds words for screen readers only. Markdown has no such node, so its data names the element.
 */
function buildSpoken(words: string): PhrasingContent {
	return {
		type: 'emphasis',
		data: { hName: 'span', hProperties: { className: ['sr-only'] } },
		children: [{ type: 'text', value: words }],
	};
}
