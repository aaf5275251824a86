import type { IdOf, PathId, ServiceId, StageId } from '../model/ids.ts';
import type { KindOf, NoteKind } from '../model/kinds.ts';
import type { Correction } from '../model/schemas/kinds/correction.ts';
import type { NameMatcher } from '../model/name-matcher.ts';
import type { NoteValue } from '../model/schemas/kinds/index.ts';
import type { Path, PathStep } from '../model/schemas/kinds/path.ts';
import type { LookAlikeClue, Service } from '../model/schemas/kinds/service.ts';
import type { Stage } from '../model/schemas/kinds/stage.ts';
import type { Edge } from './edges.ts';
import type { Backlink } from './relations.ts';

/** A service with everything other notes say about it. */
export type GuideService = Service & {
	/** The path of its note, relative to the project root. */
	file: string;
	/** Its label in lists and diagrams. */
	label: string;
	/** The stage it is listed under. */
	homeStage: StageId;
	/** Its incoming edges, whichever end describes them. */
	incoming: Edge[];
	/** Its outgoing edges. */
	outgoing: Edge[];
	/** Its own look-alikes, then those that only the other service lists. */
	lookAlikes: LookAlikeClue[];
	/** The services that are part of it. */
	capabilities: ServiceId[];
	backlinks: Backlink[];
	/** What older study notes get wrong about it. */
	corrections: Correction[];
	/** The services before and after it in the reading order of its home stage. */
	previous: ServiceId | undefined;
	next: ServiceId | undefined;
};

/** A stage with its own services, and the services of other stages that it also uses. */
export type GuideStage = Stage & { file: string; services: ServiceId[]; visitors: ServiceId[] };

/** A worked path with its file. Each step has the edges that lead to it from earlier steps. */
export type GuidePath = Omit<Path, 'steps'> & { file: string; steps: GuidePathStep[] };
export type GuidePathStep = PathStep & { receives: Edge[] };

/** A note that needs nothing from others, with its file. */
export type GuideNote<Kind extends NoteKind> = NoteValue<Kind> & { file: string };
export type GuideConcept = GuideNote<'concept'>;
export type GuideLookAlike = GuideNote<'look-alike'>;
export type GuideExam = GuideNote<'exam'>;
export type GuideAlgorithm = GuideNote<'algorithm'>;

/** The kinds of note that the guide joins with what other notes say, or into others. */
export const JOINED_KINDS = ['service', 'stage', 'path', 'correction'] as const;
export type PlainKind = Exclude<NoteKind, (typeof JOINED_KINDS)[number]>;

/** The notes of the other kinds, each by its id, under the names of their kinds. */
export type PlainNotes = {
	[Kind in PlainKind as KindOf<Kind>['key']]: ReadonlyMap<IdOf<Kind>, GuideNote<Kind>>;
};

/** The whole guide: every note by its id in reading order, and the edges between services. */
export type Guide = PlainNotes & {
	services: ReadonlyMap<ServiceId, GuideService>;
	stages: ReadonlyMap<StageId, GuideStage>;
	paths: ReadonlyMap<PathId, GuidePath>;
	edges: readonly Edge[];
	findNames: NameMatcher;
};
