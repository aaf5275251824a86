import { fetchOnce } from '../fetching/fetch-once.ts';
import { loadPartial } from '../fetching/partial.ts';

const loaded = new Map<string, Promise<HTMLElement>>();

/**
 * Loads the digest of a service (`components/service/ServiceDigest.astro`) once. After a failure
 * the next call tries again. The elements are shared: clone what goes into the page.
 */
export function loadDigest(page: string): Promise<HTMLElement> {
	const address = new URL('digest.htm', new URL(page, location.href)).href;
	return fetchOnce(loaded, address, () => loadPartial(address));
}
