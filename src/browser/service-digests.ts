import type { ServiceDigest } from '../model/schemas/service-digest.ts';
import { loadData } from './load-data.ts';

const loaded = new Map<string, Promise<ServiceDigest>>();

/** Loads the digest that lies beside the page of a service, once; after a failure the next call tries again. */
export function loadServiceDigest(page: string): Promise<ServiceDigest> {
	// As `hrefs.serviceDigest` has it, which the browser does not know.
	const address = new URL('digest.json', new URL(page, location.href)).href;
	const known = loaded.get(address);
	if (known) return known;
	const loading = loadData<ServiceDigest>(address);
	loading.catch(() => loaded.delete(address));
	loaded.set(address, loading);
	return loading;
}
