import { channel } from 'node:diagnostics_channel';
import type { SocialImage } from '../../../drawing/social-image/social-image.ts';

/** A socialImage to draw, and the path of its file in the built site, without the base path. */
export type SocialImageOrder = { file: string; socialImage: SocialImage };

/**
 * Pages are made by a bundle with modules of its own, which the integrations do not share; Node's channels go by their
 * names and reach both. On the dev server nobody listens, and nothing is drawn.
 */
const orders = channel('guide:social-image-orders');

/** Orders the socialImage of a page that is being made. */
export function orderSocialImage(order: SocialImageOrder): void {
	orders.publish(order);
}

/** Takes the orders of all pages, until told to stop. */
export function takeOrders(take: (order: SocialImageOrder) => void): { stop: () => void } {
	const listener = (message: unknown): void => take(message as SocialImageOrder);
	orders.subscribe(listener);
	return { stop: () => orders.unsubscribe(listener) };
}
