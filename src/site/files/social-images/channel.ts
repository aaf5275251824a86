import { channel } from 'node:diagnostics_channel';
import type { SocialImage } from '../../../drawing/social-image/social-image.ts';

/** A social image to draw, and the path of its file in the built site, without the base path. */
export type SocialImageOrder = { file: string; socialImage: SocialImage };

/**
 * Pages are rendered by a bundle with its own modules, which the integrations do not share. Node's
 * channels are found by name and reach both. The dev server has no listener, so nothing is drawn.
 */
const orders = channel('guide:social-image-orders');

/** Requests the social image of a page that is being rendered. */
export function orderSocialImage(order: SocialImageOrder): void {
	orders.publish(order);
}

/** Receives the requests of all pages, until stopped. */
export function takeOrders(take: (order: SocialImageOrder) => void): { stop: () => void } {
	const listener = (message: unknown): void => take(message as SocialImageOrder);
	orders.subscribe(listener);
	return { stop: () => orders.unsubscribe(listener) };
}
