import type { ServiceDigest, DigestFact } from '../model/schemas/service-digest.ts';
import type { Fact } from '../model/schemas/fact.ts';
import { isDue } from '../model/freshness.ts';
import type { ServiceId } from '../model/ids.ts';
import { evidenceNotes } from '../model/vocabulary.ts';
import { buildServiceCells, toServiceLink, type CellContext } from './compared-rows.ts';
import type { Guide, GuideService, GuideStage } from '../guide/guide.ts';
import { toToldStatus } from './status-mark.ts';

/** How many look-alikes a digest offers as a second side. */
const LOOK_ALIKES = 6;

/**
 * Builds the digest of a service: what its hover card shows, and its column in any comparison.
 *
 * @param today the day of the build, from which the ages of facts are counted
 */
export function buildServiceDigest(
	context: CellContext,
	{ service, stage, today }: { service: GuideService; stage: GuideStage; today: string },
): ServiceDigest {
	const { guide, toHref } = context;
	const { id, name, label, summary, status } = service;
	const rows = findComparedRows(guide, id);
	return {
		id,
		name,
		label,
		href: toHref({ kind: 'service', id }),
		summary,
		status: toToldStatus(status),
		stage: {
			id: stage.id,
			label: stage.shortName,
			href: toHref({ kind: 'stage', id: stage.id }),
		},
		rows: buildServiceCells(context, service),
		facts: service.facts.map((fact) => toDigestFact(fact, rows.get(fact.label), today)),
		lookAlikes: service.lookAlikes
			.flatMap(({ service: other }) => guide.services.get(other) ?? [])
			.slice(0, LOOK_ALIKES)
			.map((other) => toServiceLink(context, other)),
	};
}

/** Finds the rows of look-alike pages in which facts of a service stand beside others, by the labels of the facts. */
function findComparedRows(guide: Guide, id: ServiceId): Map<string, string[]> {
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

function toDigestFact(fact: Fact, rows: string[] | undefined, today: string): DigestFact {
	const note = evidenceNotes[fact.evidence];
	return {
		...fact,
		...(note && { note }),
		...(isDue(fact.checked, today) && { isDue: true as const }),
		...(rows && { rows }),
	};
}
