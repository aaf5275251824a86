import { toServiceId } from '../model/ids.ts';
import { toAddress } from '../model/names.ts';
import type { Guide, GuideService } from './guide.ts';

/**
 * A name AWS no longer uses, the address it would have, and the anchor where the page of the
 * service mentions it.
 */
export type FormerName = { name: string; address: string; anchor: string; service: GuideService };

/**
 * Lists the former names that need a redirect. Skips a name whose address belongs to a current
 * service. Names that differ only in punctuation share an address.
 */
export function listFormerNames(guide: Guide): FormerName[] {
	const found = new Map<string, FormerName>();
	for (const service of guide.services.values()) {
		for (const name of service.formerNames) {
			const address = toAddress(name);
			const id = toServiceId(address);
			if (!id || guide.services.has(id) || found.has(address)) continue;
			found.set(address, { name, address, anchor: toFormerAnchor(name), service });
		}
	}
	return [...found.values()];
}

/** Returns the anchor of a former name on the page of the current service. */
export function toFormerAnchor(name: string): string {
	return `formerly-${toAddress(name)}`;
}
