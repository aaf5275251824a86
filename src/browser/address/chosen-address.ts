import { changeAddress } from './address.ts';

/** Replaces the query in the page's address with what the reader chose, and keeps the anchor. */
export function writeChosen(chosen: Record<string, string>): void {
	const query = new URLSearchParams(chosen);
	const search = query.size > 0 ? `?${query}` : '';
	changeAddress(`${location.pathname}${search}${location.hash}`);
}
