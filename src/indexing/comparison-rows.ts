import type { ComparedFact, SideRef } from '../model/comparison.ts';
import type { Fact } from '../model/fact.ts';
import type { ServiceId } from '../model/ids.ts';
import { categoryLabels, serviceKindLabels, topicLabels } from '../model/vocabulary.ts';
import type { Edge } from './edges.ts';
import type { Guide, GuideConcept, GuideService, GuideStage } from './guide.ts';

/** One side of a comparison, found. */
export type Side = {
	/** Its place among the sides that the note names. */
	place: number;
} & ({ kind: 'service'; service: GuideService } | { kind: 'concept'; concept: GuideConcept });

/** What stands in a cell: nothing, or a value out of the typed fields of one side. */
export type ComparedCell =
	| { kind: 'none' }
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: string[] }
	| { kind: 'status'; service: GuideService }
	| { kind: 'stages'; stages: GuideStage[] }
	| { kind: 'services'; services: { service: GuideService; carries?: string }[]; more: number }
	| { kind: 'fact'; fact: Fact };

/** A row of the table: what is compared, and a cell for each side. */
export type ComparedRow = { label: string; cells: ComparedCell[] };

/** How many neighbours a cell has room for; the service's own page lists them all. */
const NEIGHBOURS = 4;

/** Finds the sides of a comparison; those that have no note are left out. */
export function findSides(guide: Guide, refs: readonly SideRef[]): Side[] {
	return refs.flatMap((ref, place): Side[] => {
		if (ref.kind === 'service') {
			const service = guide.services.get(ref.id);
			return service ? [{ place, kind: 'service', service }] : [];
		}
		const concept = guide.concepts.get(ref.id);
		return concept ? [{ place, kind: 'concept', concept }] : [];
	});
}

/**
 * Builds the table that sets services and concepts side by side. Every cell comes out of the typed fields of its side, so that
 * it cannot say anything else than the side's own page. Rows in which no side has anything are left out.
 */
export function buildComparedRows(
	guide: Guide,
	sides: readonly Side[],
	facts: readonly ComparedFact[],
): ComparedRow[] {
	const rows = [
		...fields.map(({ label, ofService, ofConcept }) => ({
			label,
			cells: sides.map((side) =>
				side.kind === 'service' ? ofService(side.service, guide) : ofConcept(side.concept, guide),
			),
		})),
		...facts.map(({ label, facts: labels }) => ({
			label,
			cells: sides.map((side) => findFact(side, labels[side.place])),
		})),
	];
	return rows.filter(({ cells }) => cells.some((cell) => cell.kind !== 'none'));
}

type Field = {
	label: string;
	ofService: (service: GuideService, guide: Guide) => ComparedCell;
	ofConcept: (concept: GuideConcept, guide: Guide) => ComparedCell;
};

const none = (): ComparedCell => ({ kind: 'none' });

const fields: Field[] = [
	{
		label: 'In a breath',
		ofService: ({ summary }) => ({ kind: 'text', text: summary }),
		ofConcept: ({ summary }) => ({ kind: 'text', text: summary }),
	},
	{
		label: 'Status',
		ofService: (service) => ({ kind: 'status', service }),
		ofConcept: none,
	},
	{
		label: 'Is',
		ofService: ({ kind, category }) => ({
			kind: 'text',
			text: `${serviceKindLabels[kind].one}: ${categoryLabels[category]}`,
		}),
		ofConcept: ({ topic }) => ({ kind: 'text', text: `concept: ${topicLabels[topic]}` }),
	},
	{
		label: 'Stages',
		ofService: ({ stages }, guide) => ({ kind: 'stages', stages: findStages(guide, stages) }),
		ofConcept: ({ stages }, guide) => ({ kind: 'stages', stages: findStages(guide, stages) }),
	},
	{
		label: 'Comes in',
		ofService: ({ incoming }, guide) => toNeighbours(guide, incoming, 'from'),
		ofConcept: none,
	},
	{
		label: 'Goes out',
		ofService: ({ outgoing }, guide) => toNeighbours(guide, outgoing, 'to'),
		ofConcept: none,
	},
	{
		label: 'On AWS',
		ofService: none,
		ofConcept: ({ onAws }, guide) =>
			toServices(
				guide,
				onAws.map(({ service }) => ({ id: service })),
			),
	},
	{
		label: 'Metered',
		ofService: ({ pricing }) =>
			pricing.metered.length > 0 ? { kind: 'list', items: pricing.metered } : none(),
		ofConcept: none,
	},
	{
		label: 'boto3',
		ofService: ({ sdk }) =>
			sdk && sdk.boto3.length > 0 ? { kind: 'text', text: sdk.boto3.join(', ') } : none(),
		ofConcept: none,
	},
];

function findStages(guide: Guide, ids: readonly GuideStage['id'][]): GuideStage[] {
	return ids.flatMap((id) => guide.stages.get(id) ?? []);
}

function toNeighbours(guide: Guide, edges: readonly Edge[], end: 'from' | 'to'): ComparedCell {
	return toServices(
		guide,
		edges.map((edge) => ({ id: edge[end], carries: edge.carries })),
	);
}

function toServices(
	guide: Guide,
	named: readonly { id: ServiceId; carries?: string }[],
): ComparedCell {
	const services = named.flatMap(({ id, carries }) => {
		const service = guide.services.get(id);
		return service ? [{ service, ...(carries !== undefined && { carries }) }] : [];
	});
	if (services.length === 0) return none();
	return {
		kind: 'services',
		services: services.slice(0, NEIGHBOURS),
		more: Math.max(0, services.length - NEIGHBOURS),
	};
}

function findFact(side: Side, label: string | undefined): ComparedCell {
	if (side.kind !== 'service') return none();
	const fact = side.service.facts.find((each) => each.label === label);
	return fact ? { kind: 'fact', fact } : none();
}
