import type { Guide } from '../guide/guide.ts';
import { listNames } from '../guide/labels.ts';
import { isRestricted } from '../model/status.ts';
import { listFieldRows } from './compared-rows.ts';
import { toToldStatus } from './status-mark.ts';

/** The content of the page that compares services. */
export type CompareView = ReturnType<typeof buildCompareView>;

/**
 * Builds the choices on the page that compares services: every service with its names, and the
 * look-alike pages.
 */
export function buildCompareView(guide: Guide) {
	return {
		services: [...guide.services.values()]
			.map((service) => ({
				id: service.id,
				name: service.name,
				label: service.label,
				otherNames: listNames(service).filter((each) => each !== service.name),
				...(isRestricted(service.status) && toToldStatus(service.status)),
			}))
			.sort((a, b) => a.label.localeCompare(b.label, 'en')),
		fields: listFieldRows(),
		lookAlikes: [...guide.lookAlikes.values()],
	};
}
