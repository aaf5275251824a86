import type { ServiceDigest } from '../model/service-digest.ts';
import { fetchOnce } from './fetch-once.ts';
import { loadData } from './load-data.ts';

const loaded = new Map<string, Promise<ServiceDigest>>();

/** Loads the digest that lies beside the page of a service, once; after a failure the next call tries again. */
export function loadServiceDigest(page: string): Promise<ServiceDigest> {
	// As `hrefs.serviceDigest` has it, which the browser does not know.
	const address = new URL('digest.json', new URL(page, location.href)).href;
	return fetchOnce(loaded, address, () => loadData<ServiceDigest>(address));
}
