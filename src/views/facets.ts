import { CATEGORIES, categoryLabels, type Category } from '../model/vocabulary.ts';
import type { GuideService } from '../guide/guide.ts';

/** Services on one shelf. */
export type Shelf = { category: Category; label: string; services: GuideService[] };

/** Groups services by category, in the order of the vocabulary, each group as it was ordered before. */
export function groupByCategory(services: readonly GuideService[]): Shelf[] {
	const shelves = Map.groupBy(services, (service) => service.category);
	return CATEGORIES.flatMap((category) => {
		const found = shelves.get(category);
		return found ? [{ category, label: categoryLabels[category], services: found }] : [];
	});
}
