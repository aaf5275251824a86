import { channel } from 'node:diagnostics_channel';
import type { Preview } from '../../../drawing/social-image/social-image.ts';

/** A preview to draw, and the path of its file in the built site, without the base path. */
export type PreviewOrder = { file: string; preview: Preview };

/**
 * Pages are made by a bundle with modules of its own, which the integrations do not share; Node's channels go by their
 * names and reach both. On the dev server nobody listens, and nothing is drawn.
 */
const orders = channel('guide:preview-orders');

/** Orders the preview of a page that is being made. */
export function orderPreview(order: PreviewOrder): void {
	orders.publish(order);
}

/** Takes the orders of all pages, until told to stop. */
export function takeOrders(take: (order: PreviewOrder) => void): { stop: () => void } {
	const listener = (message: unknown): void => take(message as PreviewOrder);
	orders.subscribe(listener);
	return { stop: () => orders.unsubscribe(listener) };
}
