import { RELATIONS, type Backlink, type Relation } from './relations.ts';
import type { GuideService } from './guide.ts';

/**
 * Relations that a service's page shows by themselves: in its diagram, among its look-alikes,
 * beside them.
 */
const SHOWN_ELSEWHERE: readonly Relation[] = ['look-alike', 'neighbour', 'look-alike-page'];

/**
 * Groups the backlinks that a service's page does not show anyway by their relation, the closest
 * relation first. That a part mentions its whole says nothing either.
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

/** Backlinks of one relation. */
export type BacklinkGroup = { relation: Relation; links: Backlink[] };
