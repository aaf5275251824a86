import type { SearchPage } from '../searching/data.ts';
import type { Lookup } from '../searching/lookup.ts';
import { create } from './create.ts';
import { toHref } from './found-href.ts';
import { hrefs } from './hrefs.ts';
import { listNearest } from './service-names.ts';

/** Queries that show what the search understands. */
const EXAMPLES = [
	'turn speech into text',
	'firehose vs data streams',
	'serverless inference max payload',
	'codewhisperer',
];

/** Says that slips were repaired, and leads back to the words as typed. */
export function drawRepair(query: string, repaired: string): HTMLElement {
	const back = create('button', { type: 'button' }, `Search for “${query}” as typed`);
	back.dataset['typed'] = '';
	return create('p', {}, 'Showing results for ', create('strong', {}, repaired), '. ', back);
}

/** Offers services side by side that have no look-alike page together. */
export function drawComparing(sides: readonly SearchPage[]): HTMLElement {
	const services = sides.filter(({ status }) => status);
	const href = hrefs.comparing(services.map(({ id }) => id));
	const names = services.map(({ name }) => name).join(' and ');
	return create('p', {}, create('a', { href }, `Set ${names} side by side`));
}

/** Offers queries to whoever has not typed anything. */
export function drawExamples(): HTMLElement {
	return create('p', {}, 'For example: ', ...EXAMPLES.flatMap((query) => [drawQuery(query), ' ']));
}

/** Offers the names nearest to what found nothing, and the ways through the guide. */
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

function drawQuery(query: string): HTMLElement {
	const button = create('button', { type: 'button' }, query);
	button.dataset['query'] = query;
	return button;
}
