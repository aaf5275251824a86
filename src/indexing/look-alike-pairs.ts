import type { Guide, GuideService } from './guide.ts';

/** Two services that are confused with each other. */
export type LookAlikePair = [GuideService, GuideService];

/**
 * Lists the pairs that both notes tell, those with the most relations first: what is confused most is linked most. Each
 * service stands in one pair at most, so that a short list shows many.
 */
export function listLookAlikePairs(guide: Guide): LookAlikePair[] {
	const told = ({ lookAlikes }: GuideService): string[] => lookAlikes.map(({ service }) => service);
	const pairs: LookAlikePair[] = [];
	const taken = new Set<string>();
	const byFame = [...guide.services.values()].sort(
		(a, b) => b.backlinks.length - a.backlinks.length,
	);
	for (const service of byFame) {
		for (const id of told(service)) {
			const other = byFame.find((each) => each.id === id);
			if (
				!other ||
				taken.has(service.id) ||
				taken.has(other.id) ||
				!told(other).includes(service.id)
			)
				continue;
			taken.add(service.id).add(other.id);
			pairs.push([service, other]);
		}
	}
	return pairs;
}
