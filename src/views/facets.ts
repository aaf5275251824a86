import { CATEGORIES, categoryLabels, type Category } from '../model/vocabulary.ts';
import type { GuideService } from '../guide/guide.ts';

/** The services of one category. */
export type Shelf = { category: Category; label: string; services: GuideService[] };

/** Groups services by category in the order of the vocabulary. Keeps their order within a group. */
export function groupByCategory(services: readonly GuideService[]): Shelf[] {
	const shelves = Map.groupBy(services, (service) => service.category);
	return CATEGORIES.flatMap((category) => {
		const found = shelves.get(category);
		return found ? [{ category, label: categoryLabels[category], services: found }] : [];
	});
}
