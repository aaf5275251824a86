import type { Card } from '../model/service-digest.ts';
import { loadData } from './load-data.ts';

const loaded = new Map<string, Promise<Card>>();

/** Loads the card that lies beside the page of a service, once; after a failure the next call tries again. */
export function loadCard(page: string): Promise<Card> {
	// As `hrefs.card` has it, which the browser does not know.
	const address = new URL('card.json', new URL(page, location.href)).href;
	const known = loaded.get(address);
	if (known) return known;
	const loading = loadData<Card>(address);
	loading.catch(() => loaded.delete(address));
	loaded.set(address, loading);
	return loading;
}
