import { toServiceId } from '../model/ids.ts';
import { toAddress } from '../model/names.ts';
import type { Guide, GuideService } from './guide.ts';

/**
 * A name that AWS has given up, the address it would have had, and the place on the page of the
 * service that says so.
 */
export type FormerName = { name: string; address: string; anchor: string; service: GuideService };

/**
 * Lists the former names under which somebody may look for a page. A name whose address belongs to
 * a service of today is left out. Two names that differ in their marks alone share an address.
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

/** The anchor of a former name on the page of today's. */
export function toFormerAnchor(name: string): string {
	return `formerly-${toAddress(name)}`;
}
