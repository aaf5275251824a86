import type { Guide } from '../guide/guide.ts';
import { listNames } from '../guide/labels.ts';
import { toToldStatus } from './status-mark.ts';
import { isRestricted } from '../model/status.ts';

/** All that the page for comparing services shows. */
export type CompareView = ReturnType<typeof buildCompareView>;

/** Builds what the page for comparing services offers: every service with its names, and the look-alike pages. */
export function buildCompareView(guide: Guide) {
	return {
		services: [...guide.services.values()]
			.map((service) => ({ service, names: listNames(service) }))
			.map(({ service: { id, name, label, status }, names }) => ({
				id,
				name,
				label,
				otherNames: names.filter((each) => each !== name),
				...(isRestricted(status) && toToldStatus(status)),
			}))
			.sort((a, b) => a.label.localeCompare(b.label, 'en')),
		lookAlikes: [...guide.lookAlikes.values()],
	};
}
