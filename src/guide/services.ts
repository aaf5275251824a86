import type { Correction } from '../model/schemas/kinds/correction.ts';
import type { ServiceId, StageId } from '../model/ids.ts';
import type { CorrectionNote, ServiceNote } from '../model/schemas/note.ts';
import type { LookAlikeClue } from '../model/schemas/kinds/service.ts';
import { CATEGORIES, STAGE_IDS } from '../model/vocabulary.ts';
import type { Backlink } from './relations.ts';
import type { Edge } from './edges.ts';
import type { GuideService } from './guide.ts';
import { getLabel } from './labels.ts';

/** What other notes say about the services. */
export type AroundServices = {
	edges: readonly Edge[];
	backlinks: ReadonlyMap<ServiceId, Backlink[]>;
	corrections: readonly CorrectionNote[];
};

/**
 * Joins each service with everything other notes say about it. Expects the notes in reading order.
 */
export function buildServices(
	notes: readonly ServiceNote[],
	{ edges, backlinks, corrections }: AroundServices,
): Map<ServiceId, GuideService> {
	const incoming = Map.groupBy(edges, (edge) => edge.to);
	const outgoing = Map.groupBy(edges, (edge) => edge.from);
	const capabilities = Map.groupBy(notes, (note) => note.value.partOf);
	const lookAlikes = buildLookAlikes(notes);
	const byHome = Map.groupBy(notes, getHomeStage);
	const corrected = new Map<ServiceId, Correction[]>(
		corrections.map(({ value }) => [value.id, value.corrections]),
	);
	return new Map(
		notes.map((note) => {
			const { id } = note.value;
			const homeStage = getHomeStage(note);
			const shelf = byHome.get(homeStage) ?? [];
			const place = shelf.indexOf(note);
			return [
				id,
				{
					...note.value,
					file: note.file,
					label: getLabel(note.value),
					homeStage,
					incoming: incoming.get(id) ?? [],
					outgoing: outgoing.get(id) ?? [],
					lookAlikes: lookAlikes.get(id) ?? [],
					capabilities: (capabilities.get(id) ?? []).map((capability) => capability.value.id),
					backlinks: backlinks.get(id) ?? [],
					corrections: corrected.get(id) ?? [],
					previous: shelf[place - 1]?.value.id,
					next: shelf[place + 1]?.value.id,
				},
			];
		}),
	);
}

/** Returns the stage a service is listed under. */
export function getHomeStage(note: ServiceNote): StageId {
	return note.value.stages[0] ?? 'governance';
}

/**
 * Compares services in reading order: by home stage, then category, then wholes before parts, then
 * label.
 */
export function compareServices(a: ServiceNote, b: ServiceNote): number {
	return (
		STAGE_IDS.indexOf(getHomeStage(a)) - STAGE_IDS.indexOf(getHomeStage(b)) ||
		CATEGORIES.indexOf(a.value.category) - CATEGORIES.indexOf(b.value.category) ||
		Number(a.value.partOf !== undefined) - Number(b.value.partOf !== undefined) ||
		getLabel(a.value).localeCompare(getLabel(b.value), 'en')
	);
}

/** A pair that one note lists shows on both pages, with the same clue. */
function buildLookAlikes(notes: readonly ServiceNote[]): Map<ServiceId, LookAlikeClue[]> {
	const own = new Map(notes.map((note) => [note.value.id, [...note.value.lookAlikes]]));
	for (const { value } of notes) {
		for (const { service, clue } of value.lookAlikes) {
			const theirs = own.get(service);
			if (theirs && !theirs.some((known) => known.service === value.id))
				theirs.push({ service: value.id, clue });
		}
	}
	return own;
}
