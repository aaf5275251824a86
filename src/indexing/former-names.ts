import { toServiceId } from '../model/ids.ts';
import type { Guide, GuideService } from './guide.ts';
import { stripVendor } from './labels.ts';

/** A name that AWS has given up, the address it would have had, and the service that bears another name today. */
export type FormerName = { name: string; address: string; service: GuideService };

/**
 * Lists the former names under which somebody may look for a page. A name whose address belongs to a service of today is left
 * out: `Amazon SageMaker` has a page as long as nothing else is called that.
 */
export function listFormerNames(guide: Guide): FormerName[] {
	return [...guide.services.values()].flatMap((service) =>
		service.formerNames.flatMap((name) => {
			const address = toAddress(name);
			const id = toServiceId(address);
			return id && !guide.services.has(id) ? [{ name, address, service }] : [];
		}),
	);
}

/**
 * Makes of a name what an id would be.
 *
 * @example
 * toAddress('Amazon Kinesis Data Firehose'); // => 'kinesis-data-firehose'
 */
export function toAddress(name: string): string {
	return stripVendor(name)
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
