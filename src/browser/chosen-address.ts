import { changeAddress } from './address.ts';

/** Writes what was chosen into the page's address, in place of what stood there, and keeps the anchor. */
export function writeChosen(chosen: Record<string, string>): void {
	const query = new URLSearchParams(chosen);
	const search = query.size > 0 ? `?${query}` : '';
	changeAddress(`${location.pathname}${search}${location.hash}`);
}
