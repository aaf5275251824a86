import type { Algorithm } from '../model/algorithm.ts';
import type { LookAlike } from '../model/look-alike.ts';
import type { Concept } from '../model/concept.ts';
import type { Correction } from '../model/correction.ts';
import { applyEnds } from '../model/ends.ts';
import type { Exam } from '../model/exam.ts';
import type {
	AlgorithmId,
	LookAlikeId,
	ConceptId,
	ExamId,
	PathId,
	ServiceId,
	StageId,
} from '../model/ids.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import { buildNameMatcher, type NameMatcher } from '../model/name-matcher.ts';
import type { Note, ServiceNote, StageNote, UnreadableNote } from '../model/note.ts';
import type { Path, PathStep } from '../model/path.ts';
import type { LookAlikeClue, Service } from '../model/service.ts';
import type { Stage } from '../model/stage.ts';
import { EXAM_STATES, STAGE_IDS } from '../model/vocabulary.ts';
import { buildBacklinks, type Backlink } from './backlinks.ts';
import { checkNotes } from './checks/index.ts';
import { buildEdges, type Edge } from './edges.ts';
import { listNamesOfAll } from './labels.ts';
import { joinSteps } from './path-steps.ts';
import { buildServices, compareServices, getHomeStage } from './services.ts';

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
	lookAlikes: LookAlikeClue[];
	/** The services that are part of it. */
	capabilities: ServiceId[];
	backlinks: Backlink[];
	/** What older notes get wrong of it. */
	corrections: Correction[];
	/** Its neighbours in the reading order of its home stage. */
	previous: ServiceId | undefined;
	next: ServiceId | undefined;
};

/** A stage with the services that live in it and those that serve it from elsewhere. */
export type GuideStage = Stage & { file: string; services: ServiceId[]; visitors: ServiceId[] };

/** A concept with its file. */
export type GuideConcept = Concept & { file: string };

/** A look-alike page with its file. */
export type GuideLookAlike = LookAlike & { file: string };

/** A worked path with its file. Each step says what comes to it from the steps before, out of the guide's edges. */
export type GuidePath = Omit<Path, 'steps'> & { file: string; steps: GuidePathStep[] };
export type GuidePathStep = PathStep & { receives: Edge[] };

/** An exam with its file. */
export type GuideExam = Exam & { file: string };

/** A built-in algorithm with its file. */
export type GuideAlgorithm = Algorithm & { file: string };

/** The whole guide: every note by its id, in reading order, and how they hang together. */
export type Guide = {
	services: ReadonlyMap<ServiceId, GuideService>;
	stages: ReadonlyMap<StageId, GuideStage>;
	concepts: ReadonlyMap<ConceptId, GuideConcept>;
	lookAlikes: ReadonlyMap<LookAlikeId, GuideLookAlike>;
	paths: ReadonlyMap<PathId, GuidePath>;
	exams: ReadonlyMap<ExamId, GuideExam>;
	algorithms: ReadonlyMap<AlgorithmId, GuideAlgorithm>;
	edges: readonly Edge[];
	findNames: NameMatcher;
};

/**
 * Builds the guide out of its notes and checks it as a whole.
 *
 * @param notes every note that could be parsed
 * @param unreadable notes that could not be parsed; naming them is no second problem
 * @param today the day on which the guide is read; without it, statuses stand as their notes tell them
 * @returns the guide, and all problems between notes; with problems the guide is whole as far as the notes are
 */
export function buildGuide(
	notes: readonly Note[],
	unreadable: readonly UnreadableNote[] = [],
	today?: string,
): { guide: Guide; issues: Issue[] } {
	const services = listOfKind(notes, 'service')
		.map((note) => (today ? { ...note, value: applyEnds(note.value, today) } : note))
		.sort(compareServices);
	const stages = listOfKind(notes, 'stage').sort(compareStages);
	const findNames = buildNameMatcher(listNamesOfAll(services.map((note) => note.value)));
	const edges = buildEdges(services);
	const guide: Guide = {
		services: buildServices(services, {
			edges,
			backlinks: buildBacklinks(notes, findNames),
			corrections: listOfKind(notes, 'correction'),
		}),
		stages: buildStages(stages, services),
		concepts: indexNotes(listOfKind(notes, 'concept').sort(compareNames)),
		lookAlikes: indexNotes(listOfKind(notes, 'look-alike').sort(compareNames)),
		paths: new Map(
			listOfKind(notes, 'path')
				.sort(compareNames)
				.map(({ value, file }) => [value.id, { ...value, file, steps: joinSteps(value, edges) }]),
		),
		exams: indexNotes(listOfKind(notes, 'exam').sort(compareExams)),
		algorithms: indexNotes(listOfKind(notes, 'algorithm').sort(compareNames)),
		edges,
		findNames,
	};
	return { guide, issues: sortIssues(checkNotes(notes, unreadable, today)) };
}

type NoteOf<Kind extends Note['kind']> = Extract<Note, { kind: Kind }>;

function listOfKind<Kind extends Note['kind']>(notes: readonly Note[], kind: Kind): NoteOf<Kind>[] {
	return notes.filter((note): note is NoteOf<Kind> => note.kind === kind);
}

/** Keeps notes that need nothing from others under their ids, in the order given. */
function indexNotes<Id, Value extends { id: Id }>(
	notes: readonly { value: Value; file: string }[],
): Map<Value['id'], Value & { file: string }> {
	return new Map(notes.map(({ value, file }) => [value.id, { ...value, file }]));
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

function compareStages(a: StageNote, b: StageNote): number {
	return STAGE_IDS.indexOf(a.value.id) - STAGE_IDS.indexOf(b.value.id);
}

function compareNames(a: { value: { name: string } }, b: { value: { name: string } }): number {
	return a.value.name.localeCompare(b.value.name, 'en');
}

/** Exams that can be taken come first, then those in beta, the newest of each first. */
function compareExams(a: NoteOf<'exam'>, b: NoteOf<'exam'>): number {
	return (
		EXAM_STATES.indexOf(a.value.status.state) - EXAM_STATES.indexOf(b.value.status.state) ||
		b.value.status.since.localeCompare(a.value.status.since)
	);
}
