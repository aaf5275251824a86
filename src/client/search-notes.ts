import type { SearchPage } from '../searching/data.ts';
import { create } from './create.ts';
import { hrefs } from './hrefs.ts';

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

function drawQuery(query: string): HTMLElement {
	const button = create('button', { type: 'button' }, query);
	button.dataset['query'] = query;
	return button;
}
