import { defineMdastPlugin } from 'satteri';
import type { Guide } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import type { ServiceId } from '../../model/ids.ts';
import { parseNoteLink } from '../../parsing/note-links.ts';
import { buildServiceLink } from './link-node.ts';

type Options = { guide: Guide; hrefs: Hrefs; file: string; linked: Set<ServiceId> };

/**
 * Turns links to the files of notes into links to their pages, and adds the linked services to
 * `linked`.
 */
export function resolveNoteLinks({ guide, hrefs, file, linked }: Options) {
	return defineMdastPlugin({
		name: 'resolve-note-links',
		link(node, ctx) {
			const target = parseNoteLink(node.url, file);
			if (!target) return;
			const service = target.kind === 'service' ? guide.services.get(target.id) : undefined;
			if (!service) {
				ctx.setProperty(node, 'url', hrefs.note(target));
				return;
			}
			linked.add(service.id);
			ctx.replaceNode(node, buildServiceLink(service, hrefs, node.children));
		},
	});
}
