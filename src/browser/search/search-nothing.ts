import type { Lookup } from '../../search/engine/lookup.ts';
import { create } from '../dom/create.ts';
import { toHref } from './found-href.ts';
import { hrefs } from '../hrefs.ts';
import { listNearest } from '../compare/service-names.ts';

/** Suggests similar names and other ways through the guide after a search without results. */
export function drawNothing(query: string, { pages }: Lookup): HTMLElement {
	const services = pages
		.filter(({ status }) => status)
		.map((page) => ({
			id: page.id,
			label: page.name,
			page,
			names: [page.name, ...page.aliases, ...page.formerNames],
		}));
	const nearest = listNearest(query, services).flatMap(({ id }) =>
		services.filter((service) => service.id === id),
	);
	const links = nearest.map(({ label, page }) =>
		create('li', {}, create('a', { href: toHref(page) }, label)),
	);
	const ways = create(
		'p',
		{},
		'Or look around on the ',
		create('a', { href: hrefs.stages }, 'map of the lifecycle'),
		', or among ',
		create('a', { href: hrefs.services }, 'all services'),
		'.',
	);
	if (links.length === 0) return ways;
	return create(
		'div',
		{},
		create('p', {}, 'Names spelt much like it:'),
		create('ul', {}, ...links),
		ways,
	);
}
