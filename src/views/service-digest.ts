import type { ComparedRow } from '../model/compared-cell.ts';
import type { Fact } from '../model/schemas/fact.ts';
import type { ServiceId } from '../model/ids.ts';
import { buildServiceCells, type CellContext } from './compared-rows.ts';
import { toFactKey } from './fact-key.ts';
import type { Guide, GuideService, GuideStage } from '../guide/guide.ts';

/** What the hover card, the free comparison, and the search answers show of one service. */
export type ServiceDigest = {
	service: GuideService;
	/** Its home stage. */
	stage: GuideStage;
	/** Its cells in the rows that every comparison has. Skips rows in which it has no value. */
	rows: ComparedRow[];
	facts: DigestFact[];
	/** What it is confused with, the closest first. */
	lookAlikes: GuideService[];
};

/** A fact, and what the browser needs to align it with facts of other services. */
export type DigestFact = { fact: Fact; attributes: DigestFactAttributes };

export type DigestFactAttributes = {
	/** See `toFactKey`. */
	'data-key': string;
	'data-unit': string | undefined;
	/** The labels of the rows of look-alike pages that compare the fact, one a line. */
	'data-rows': string | undefined;
};

/** How many look-alikes a digest offers as a second side. */
const LOOK_ALIKES = 6;

/** Builds the digest of a service: its hover card, and its column in any comparison. */
export function buildServiceDigest(
	context: CellContext,
	{ service, stage }: { service: GuideService; stage: GuideStage },
): ServiceDigest {
	const { guide } = context;
	const shared = findSharedRows(guide, service.id);
	return {
		service,
		stage,
		rows: buildServiceCells(context, service)
			.filter(({ cell }) => cell.kind !== 'none')
			.map(({ label, cell }) => ({ label, cells: [cell] })),
		facts: service.facts.map((fact) => ({
			fact,
			attributes: {
				'data-key': toFactKey(fact),
				'data-unit': fact.unit || undefined,
				'data-rows': shared.get(fact.label)?.join('\n'),
			},
		})),
		lookAlikes: service.lookAlikes
			.flatMap(({ service: other }) => guide.services.get(other) ?? [])
			.slice(0, LOOK_ALIKES),
	};
}

/**
 * Finds the rows of look-alike pages that compare facts of a service, by the labels of the facts.
 */
function findSharedRows(guide: Guide, id: ServiceId): Map<string, string[]> {
	const rows = new Map<string, string[]>();
	for (const { sides, facts } of guide.lookAlikes.values()) {
		const place = sides.findIndex(({ target }) => target.kind === 'service' && target.id === id);
		for (const { label, facts: named } of facts) {
			const own = named[place];
			if (own) rows.set(own, [...(rows.get(own) ?? []), label]);
		}
	}
	return rows;
}
