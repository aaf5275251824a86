import { MOST_SIDES } from '../../model/sides.ts';
import { create } from '../dom/create.ts';
import { drawLink } from '../service/service-marks.ts';
import type { NamedService } from './service-names.ts';

/** Says that a word names no service, and suggests services with the address that adds each. */
export function describeUnknown(
	word: string,
	place: 'address' | 'field',
	near: readonly { service: NamedService; href: string }[],
): HTMLElement {
	const links = near.map(({ service, href }) => drawLink({ ...service, href }));
	const offer = links.length > 0 ? ['Did you mean ', ...divide(links, ' or '), '? '] : [];
	const remedy = `${offer.length > 0 ? 'Otherwise choose' : 'Choose'} one that the field offers.`;
	const told = `The ${place} says “${word}”, which is no service of the guide. `;
	return create('p', {}, told, ...offer, remedy);
}

/** Says that an address asks for more sides than fit. */
export function describeSurplus(surplus: readonly NamedService[]): HTMLElement {
	return create(
		'p',
		{},
		`The address names more than ${MOST_SIDES} services, so the first ${MOST_SIDES} are shown. ` +
			`Take one away to add ${listLabels(surplus)}.`,
	);
}

/** Says that an address holds more words than are read. */
export function describeUnread(unread: number): HTMLElement {
	const words = unread === 1 ? 'One more word was' : `${unread} more words were`;
	return create('p', {}, `${words} left out: a comparison has at most ${MOST_SIDES} services.`);
}

/** Offers links as a second side. */
export function offerSides(label: string, links: readonly Node[]): HTMLElement[] {
	if (links.length === 0) return [];
	return [create('p', {}, `Often taken for ${label}: `, ...divide(links, ' · '))];
}

/**
 * Joins labels as a sentence does.
 *
 * @example
 * listLabels([{ label: 'Athena' }, { label: 'Glue' }]); // => 'Athena and Glue'
 */
export function listLabels(named: readonly { label: string }[]): string {
	return new Intl.ListFormat('en-GB').format(named.map(({ label }) => label));
}

function divide(nodes: readonly Node[], divider: string): (Node | string)[] {
	return nodes.flatMap((node, place) => (place > 0 ? [divider, node] : [node]));
}
