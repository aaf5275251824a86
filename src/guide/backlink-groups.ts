import { RELATIONS, type Backlink, type Relation } from './relations.ts';
import type { GuideService } from './guide.ts';

/**
 * Relations that a service page already shows: in its diagram, and among and next to its
 * look-alikes.
 */
const SHOWN_ELSEWHERE: readonly Relation[] = ['look-alike', 'neighbour', 'look-alike-page'];

/**
 * Groups the backlinks that a service page does not already show by relation, the closest first.
 * Skips mentions from the service's own parts.
 */
export function groupOtherBacklinks({
	backlinks,
	capabilities,
}: Pick<GuideService, 'backlinks' | 'capabilities'>): BacklinkGroup[] {
	const telling = backlinks.filter(
		({ relation, from }) =>
			!SHOWN_ELSEWHERE.includes(relation) &&
			!(relation === 'mention' && from.kind === 'service' && capabilities.includes(from.id)),
	);
	const groups = Map.groupBy(telling, (link) => link.relation);
	return RELATIONS.flatMap((relation) => {
		const links = groups.get(relation);
		return links ? [{ relation, links }] : [];
	});
}

/** The backlinks of one relation. */
export type BacklinkGroup = { relation: Relation; links: Backlink[] };
