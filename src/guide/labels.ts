import type { ServiceId } from '../model/ids.ts';
import { stripVendor } from '../model/names.ts';
import type { Service } from '../model/schemas/kinds/service.ts';

/** Returns the label of a service in lists and diagrams. */
export function getLabel(service: Pick<Service, 'name' | 'shortName'>): string {
	return service.shortName ?? stripVendor(service.name);
}

/** Lists every name people may use for a service, with and without the vendor's prefix. */
export function listNames(
	service: Pick<Service, 'name' | 'shortName' | 'aliases' | 'formerNames'>,
): string[] {
	const told = [service.name, service.shortName ?? [], service.formerNames, service.aliases].flat();
	return [...new Set(told.flatMap((name) => [name, stripVendor(name)]))];
}

/** Lists the names of all services with their services, in the order in which they claim them. */
export function listNamesOfAll(
	services: readonly Service[],
): (readonly [name: string, service: ServiceId])[] {
	return services.flatMap((service) =>
		listNames(service).map((name) => [name, service.id] as const),
	);
}
