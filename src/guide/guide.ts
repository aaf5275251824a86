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

/** A worked path with its file. Each step says what comes to it from the steps before, out of the guide's edges. */
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

/** The whole guide: every note by its id, in reading order, and how they hang together. */
export type Guide = PlainNotes & {
	services: ReadonlyMap<ServiceId, GuideService>;
	stages: ReadonlyMap<StageId, GuideStage>;
	paths: ReadonlyMap<PathId, GuidePath>;
	edges: readonly Edge[];
	findNames: NameMatcher;
};
