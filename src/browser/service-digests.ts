import { fetchOnce } from './fetch-once.ts';
import { loadPartial } from './partial.ts';

const loaded = new Map<string, Promise<HTMLElement>>();

/**
 * Loads the digest of a service, which lies beside its page (`components/service/ServiceDigest.astro`), once; after a failure the
 * next call tries again. Its elements serve again and again: clone what goes into the page.
 */
export function loadDigest(page: string): Promise<HTMLElement> {
	const address = new URL('digest.htm', new URL(page, location.href)).href;
	return fetchOnce(loaded, address, () => loadPartial(address));
}
