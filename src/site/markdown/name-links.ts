import type { Parents } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import type { Guide } from '../../guide/guide.ts';
import type { Hrefs } from '../../model/hrefs.ts';
import type { ServiceId } from '../../model/ids.ts';
import { opensSentence } from '../../parsing/markdown.ts';
import { buildServiceLink } from './link-node.ts';

/** Names inside these nodes stay as they are. */
const CLOSED_TO_LINKS = new Set(['link', 'heading']);

/**
 * Turns the first mention of each service in a section into a link. `linked` holds the services
 * that have one.
 */
export function linkNames(options: { guide: Guide; hrefs: Hrefs; linked: Set<ServiceId> }) {
	const { guide, hrefs, linked } = options;
	return defineMdastPlugin({
		name: 'link-names',
		text(node, ctx) {
			const parent = ctx.parent(node);
			let above: Readonly<Parents> | undefined = parent;
			while (above) {
				if (CLOSED_TO_LINKS.has(above.type)) return;
				above = ctx.parent(above);
			}
			const opensBlock =
				parent !== undefined && opensSentence(parent.type) && ctx.indexOf(node) === 0;
			const parts = [];
			let done = 0;
			for (const { start, end, service } of guide.findNames(node.value, opensBlock)) {
				const target = guide.services.get(service);
				if (!target || linked.has(service)) continue;
				linked.add(service);
				if (start > done)
					parts.push({ type: 'text' as const, value: node.value.slice(done, start) });
				parts.push(
					buildServiceLink(target, hrefs, [{ type: 'text', value: node.value.slice(start, end) }]),
				);
				done = end;
			}
			if (done === 0) return;
			if (done < node.value.length)
				parts.push({ type: 'text' as const, value: node.value.slice(done) });
			ctx.replaceNode(node, parts);
		},
	});
}
