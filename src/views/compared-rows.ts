import type { ComparedFact, SideRef } from '../model/schemas/kinds/look-alike.ts';
import type { ComparedCell, ComparedRow, ServiceLink } from '../model/compared-cell.ts';
import type { NoteRef, ServiceId } from '../model/ids.ts';
import { formatSpan, isRestricted } from '../model/status.ts';
import { categoryLabels, serviceKindLabels, topicLabels } from '../model/vocabulary.ts';
import type { Edge } from '../guide/edges.ts';
import type { Guide, GuideConcept, GuideService, GuideStage } from '../guide/guide.ts';
import { toToldStatus } from './status-mark.ts';

/** One side of a comparison, resolved. */
export type Side = {
	/** Its position among the sides that the note names. */
	place: number;
} & ({ kind: 'service'; service: GuideService } | { kind: 'concept'; concept: GuideConcept });

/** What building a cell needs: the guide, and the addresses of its pages. */
export type CellContext = { guide: Guide; toHref: (ref: NoteRef) => string };

/** How many neighbors a cell shows; the service's own page lists all of them. */
const NEIGHBOURS = 4;

/** Resolves the sides of a comparison. Skips those without a note. */
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
 * Builds the table that compares services and concepts. Every cell comes from the typed fields of
 * its side, so it always agrees with the side's own page. Skips rows in which no side has a value.
 */
export function buildComparedRows(
	context: CellContext,
	sides: readonly Side[],
	facts: readonly ComparedFact[],
): ComparedRow[] {
	const rows = [
		...fields.map(({ label, ofService, ofConcept }) => ({
			label,
			cells: sides.map((side) =>
				side.kind === 'service'
					? ofService(side.service, context)
					: ofConcept(side.concept, context),
			),
		})),
		...facts.map(({ label, facts: labels }) => ({
			label,
			cells: sides.map((side) => findFact(side, labels[side.place])),
		})),
	];
	return rows.filter(({ cells }) => cells.some((cell) => cell.kind !== 'none'));
}

/**
 * Builds a service's cells in the rows that every comparison has. Rows without a value get an empty
 * cell.
 */
export function buildServiceCells(
	context: CellContext,
	service: GuideService,
): { label: string; cell: ComparedCell }[] {
	return fields.map(({ label, ofService }) => ({ label, cell: ofService(service, context) }));
}

/**
 * Lists the rows that every comparison has, each with one empty cell: the skeleton that the browser
 * fills. Rows of sentences are not judged, because each side has its own sentence.
 */
export function listFieldRows(): (ComparedRow & { attributes: { 'data-unjudged'?: '' } })[] {
	return fields.map(({ label, isSentence }) => ({
		label,
		cells: [none()],
		attributes: isSentence ? { 'data-unjudged': '' } : {},
	}));
}

/** Links a service with its status, for readers who see only the link. */
function toServiceLink({ toHref }: CellContext, service: GuideService): ServiceLink {
	const { id, label, status } = service;
	return {
		id,
		label,
		href: toHref({ kind: 'service', id }),
		...(isRestricted(status) && {
			status: toToldStatus(status),
		}),
	};
}

type Field = {
	label: string;
	/** Rows of sentences, in which every side differs. */
	isSentence?: true;
	ofService: (service: GuideService, context: CellContext) => ComparedCell;
	ofConcept: (concept: GuideConcept, context: CellContext) => ComparedCell;
};

const none = (): ComparedCell => ({ kind: 'none' });

const fields: Field[] = [
	{
		label: 'In a breath',
		isSentence: true,
		ofService: ({ summary }) => ({ kind: 'sentence', text: summary }),
		ofConcept: ({ summary }) => ({ kind: 'sentence', text: summary }),
	},
	{
		label: 'Status',
		ofService: ({ status }) => ({
			kind: 'status',
			...toToldStatus(status),
			...(isRestricted(status) && { span: formatSpan(status) }),
		}),
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
		ofService: ({ stages }, context) => toStages(context, stages),
		ofConcept: ({ stages }, context) => toStages(context, stages),
	},
	{
		label: 'Comes in',
		ofService: ({ incoming }, context) => toNeighbours(context, incoming, 'from'),
		ofConcept: none,
	},
	{
		label: 'Goes out',
		ofService: ({ outgoing }, context) => toNeighbours(context, outgoing, 'to'),
		ofConcept: none,
	},
	{
		label: 'On AWS',
		ofService: none,
		ofConcept: ({ onAws }, context) =>
			toServices(
				context,
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

function toStages({ guide, toHref }: CellContext, ids: readonly GuideStage['id'][]): ComparedCell {
	const stages = ids.flatMap((id) => guide.stages.get(id) ?? []);
	return {
		kind: 'stages',
		stages: stages.map(({ id, shortName }) => ({
			id,
			label: shortName,
			href: toHref({ kind: 'stage', id }),
		})),
	};
}

function toNeighbours(
	context: CellContext,
	edges: readonly Edge[],
	end: 'from' | 'to',
): ComparedCell {
	return toServices(
		context,
		edges.map((edge) => ({ id: edge[end], carries: edge.carries })),
	);
}

function toServices(
	context: CellContext,
	named: readonly { id: ServiceId; carries?: string }[],
): ComparedCell {
	const services = named.flatMap(({ id, carries }) => {
		const service = context.guide.services.get(id);
		return service
			? [{ ...toServiceLink(context, service), ...(carries !== undefined && { carries }) }]
			: [];
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
