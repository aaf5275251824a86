import { listNames } from '../guide/labels.ts';
import { toToldStatus } from '../guide/status-mark.ts';
import { MOST_SIDES } from '../model/sides.ts';
import { isRestricted } from '../model/status.ts';
import { getGuide } from './content/get-guide.ts';
import { hrefs } from './hrefs.ts';

/** Gets what the page of free lookAlikes offers: every service with its names, and the lookAlikes that are ready. */
export async function getComparePage() {
	const guide = await getGuide();
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

/** Where the sides of a look-alike page can be compared freely; nowhere where one of them is no service, or they are too many. */
export function getCompareHref(sides: readonly { kind: string; id: string }[]): string | undefined {
	const isComparable = sides.length <= MOST_SIDES && sides.every(({ kind }) => kind === 'service');
	return isComparable ? hrefs.comparing(sides.map(({ id }) => id)) : undefined;
}
