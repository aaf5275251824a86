import type {
	Guide,
	GuideConcept,
	GuideExam,
	GuideLookAlike,
	GuidePath,
	GuideService,
	GuideStage,
} from '../../guide/guide.ts';
import type { ViewContext } from '../context.ts';
import type { GuidePage } from '../page.ts';
import { buildConceptView, type ConceptView } from './concept.ts';
import { buildExamView, type ExamView } from './exam.ts';
import { buildLookAlikeView, type LookAlikeView } from './look-alike.ts';
import { buildPathView, type PathView } from './path.ts';
import { buildServiceView, type ServiceView } from './service.ts';
import { buildStageView, type StageView } from './stage.ts';

/** The notes and the views of the kinds of note that have a page each. */
type Pages = {
	service: { note: GuideService; view: ServiceView };
	stage: { note: GuideStage; view: StageView };
	concept: { note: GuideConcept; view: ConceptView };
	'look-alike': { note: GuideLookAlike; view: LookAlikeView };
	path: { note: GuidePath; view: PathView };
	exam: { note: GuideExam; view: ExamView };
};
export type PagedKind = keyof Pages;
export type PagedNote<Kind extends PagedKind> = Pages[Kind]['note'];
export type NoteView<Kind extends PagedKind> = Pages[Kind]['view'] & { page: GuidePage };

type NoteViews = {
	[Kind in PagedKind]: {
		/** Gets the notes of the kind by their ids. */
		getNotes: (guide: Guide) => ReadonlyMap<PagedNote<Kind>['id'], PagedNote<Kind>>;
		/** Builds the page of a note. */
		buildView: (guide: Guide, note: PagedNote<Kind>, context: ViewContext) => NoteView<Kind>;
	};
};

/** How the page of each kind of note is built. */
export const noteViews: NoteViews = {
	service: { getNotes: ({ services }) => services, buildView: buildServiceView },
	stage: { getNotes: ({ stages }) => stages, buildView: buildStageView },
	concept: { getNotes: ({ concepts }) => concepts, buildView: buildConceptView },
	'look-alike': { getNotes: ({ lookAlikes }) => lookAlikes, buildView: buildLookAlikeView },
	path: { getNotes: ({ paths }) => paths, buildView: buildPathView },
	exam: { getNotes: ({ exams }) => exams, buildView: buildExamView },
};
