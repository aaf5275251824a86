import type { Concept } from '../model/concept.ts';
import {
	stageIdSchema,
	type ConceptId,
	type NoteRef,
	type ServiceId,
	type StageId,
} from '../model/ids.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { ConceptNote, Note, ServiceNote, StageNote, UnreadableNote } from '../model/note.ts';
import type { LookAlike, Service } from '../model/service.ts';
import type { Stage } from '../model/stage.ts';
import { CATEGORIES, STAGE_IDS } from '../model/vocabulary.ts';
import { buildBacklinks, type Backlink } from './backlinks.ts';
import { checkNotes } from './checks/index.ts';
import { buildEdges, type Edge } from './edges.ts';
import { getLabel } from './labels.ts';
import { buildNameFinder, type NameFinder } from './names.ts';

/** A service with all that other notes say of it. */
export type GuideService = Service & {
	/** Path of its note, from the project's root. */
	file: string;
	/** Its label in lists and diagrams. */
	label: string;
	/** The stage under which it is listed. */
	homeStage: StageId;
	/** What comes in, from whichever end it was told. */
	incoming: Edge[];
	/** What goes out. */
	outgoing: Edge[];
	/** Look-alikes told here, then those told by the other service alone. */
	lookAlikes: LookAlike[];
	/** The services that are part of it. */
	capabilities: ServiceId[];
	backlinks: Backlink[];
	/** Its neighbours in the reading order of its home stage. */
	previous: ServiceId | undefined;
	next: ServiceId | undefined;
};

/** A stage with the services that live in it and those that serve it from elsewhere. */
export type GuideStage = Stage & { file: string; services: ServiceId[]; visitors: ServiceId[] };

/** A concept with its file. */
export type GuideConcept = Concept & { file: string };

/** The whole guide: every note by its id, in reading order, and how they hang together. */
export type Guide = {
	services: ReadonlyMap<ServiceId, GuideService>;
	stages: ReadonlyMap<StageId, GuideStage>;
	concepts: ReadonlyMap<ConceptId, GuideConcept>;
	edges: readonly Edge[];
	findNames: NameFinder;
};

/**
 * Builds the guide out of its notes and checks it as a whole.
 *
 * @param notes every note that could be parsed
 * @param unreadable notes that could not be parsed; naming them is no second problem
 * @returns the guide, and all problems between notes; with problems the guide is whole as far as the notes are
 */
export function buildGuide(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[] = [],
): { guide: Guide; issues: Issue[] } {
	const serviceNotes = notes.filter((note) => note.kind === 'service').sort(compareServices);
	const stageNotes = notes.filter((note) => note.kind === 'stage').sort(compareStages);
	const conceptNotes = notes
		.filter((note) => note.kind === 'concept')
		.sort((a, b) => a.value.name.localeCompare(b.value.name, 'en'));
	const findNames = buildNameFinder(serviceNotes.map((note) => note.value));
	const edges = buildEdges(serviceNotes);
	const guide: Guide = {
		services: buildServices(serviceNotes, edges, buildBacklinks(notes, findNames)),
		stages: buildStages(stageNotes, serviceNotes),
		concepts: buildConcepts(conceptNotes),
		edges,
		findNames,
	};
	return { guide, issues: sortIssues(checkNotes(notes, unreadable)) };
}

/** What a link to a note shows: a service with its status, or the name of something that has none. */
export type FoundNote =
	{ kind: 'service'; service: GuideService } | { kind: 'other'; name: string };

/** Finds the note that a reference names. */
export function findNote(guide: Guide, ref: NoteRef): FoundNote | undefined {
	switch (ref.kind) {
		case 'service': {
			const service = guide.services.get(ref.id);
			return service && { kind: 'service', service };
		}
		case 'stage': {
			const stage = guide.stages.get(ref.id);
			return stage && { kind: 'other', name: stage.name };
		}
		case 'concept': {
			const concept = guide.concepts.get(ref.id);
			return concept && { kind: 'other', name: concept.name };
		}
	}
}

function buildServices(
	notes: readonly ServiceNote[],
	edges: readonly Edge[],
	backlinks: ReadonlyMap<ServiceId, Backlink[]>,
): Map<ServiceId, GuideService> {
	const incoming = Map.groupBy(edges, (edge) => edge.to);
	const outgoing = Map.groupBy(edges, (edge) => edge.from);
	const capabilities = Map.groupBy(notes, (note) => note.value.partOf);
	const lookAlikes = buildLookAlikes(notes);
	const byHome = Map.groupBy(notes, getHomeStage);
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
					previous: shelf[place - 1]?.value.id,
					next: shelf[place + 1]?.value.id,
				},
			];
		}),
	);
}

/** A pair told from one side shows on both, with the same clue. */
function buildLookAlikes(notes: readonly ServiceNote[]): Map<ServiceId, LookAlike[]> {
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

function buildStages(
	notes: readonly StageNote[],
	services: readonly ServiceNote[],
): Map<StageId, GuideStage> {
	const idsWhere = (fits: (note: ServiceNote) => boolean) =>
		services.filter(fits).map((note) => note.value.id);
	return new Map(
		notes.map(({ value, file }) => [
			value.id,
			{
				...value,
				file,
				services: idsWhere((note) => getHomeStage(note) === value.id),
				visitors: idsWhere(
					(note) => getHomeStage(note) !== value.id && note.value.stages.includes(value.id),
				),
			},
		]),
	);
}

function buildConcepts(notes: readonly ConceptNote[]): Map<ConceptId, GuideConcept> {
	return new Map(notes.map(({ value, file }) => [value.id, { ...value, file }]));
}

function getHomeStage(note: ServiceNote): StageId {
	return note.value.stages[0] ?? stageIdSchema.enum.governance;
}

/** The reading order: by home stage, within it by category, within that the whole before its parts, then by name. */
function compareServices(a: ServiceNote, b: ServiceNote): number {
	return (
		STAGE_IDS.indexOf(getHomeStage(a)) - STAGE_IDS.indexOf(getHomeStage(b)) ||
		CATEGORIES.indexOf(a.value.category) - CATEGORIES.indexOf(b.value.category) ||
		Number(a.value.partOf !== undefined) - Number(b.value.partOf !== undefined) ||
		getLabel(a.value).localeCompare(getLabel(b.value), 'en')
	);
}

function compareStages(a: StageNote, b: StageNote): number {
	return STAGE_IDS.indexOf(a.value.id) - STAGE_IDS.indexOf(b.value.id);
}
