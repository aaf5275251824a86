import type { Link, PhrasingContent } from 'mdast';
import type { GuideService } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import { getStatusMark } from '../../views/status-mark.ts';

/** Builds the link to a service, with its status mark, around what stands in the text. */
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
		children: [
			...children,
			...(spoken
				? [{ type: 'html' as const, value: `<span class="sr-only">${spoken}</span>` }]
				: []),
		],
	};
}
