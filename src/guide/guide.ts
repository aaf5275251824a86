import type { Algorithm } from '../model/schemas/kinds/algorithm.ts';
import type { LookAlike } from '../model/schemas/kinds/look-alike.ts';
import type { Concept } from '../model/schemas/kinds/concept.ts';
import type { Correction } from '../model/schemas/kinds/correction.ts';
import type { Exam } from '../model/schemas/kinds/exam.ts';
import type {
	AlgorithmId,
	LookAlikeId,
	ConceptId,
	ExamId,
	PathId,
	ServiceId,
	StageId,
} from '../model/ids.ts';
import type { NameMatcher } from '../model/name-matcher.ts';
import type { Path, PathStep } from '../model/schemas/kinds/path.ts';
import type { LookAlikeClue, Service } from '../model/schemas/kinds/service.ts';
import type { Stage } from '../model/schemas/kinds/stage.ts';
import type { Backlink } from './backlinks.ts';
import type { Edge } from './edges.ts';

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
