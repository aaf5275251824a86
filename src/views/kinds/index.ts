import type { NoteKind } from '../../model/kinds.ts';
import type { CollectedKind, PagedKind } from '../page-ref.ts';
import type { KindViews, PagedViews } from '../kind-views.ts';
import { algorithmViews } from './algorithm.ts';
import { conceptViews, type ConceptView } from './concept.ts';
import { correctionViews } from './correction.ts';
import { examViews, type ExamView } from './exam.ts';
import { lookAlikeViews, type LookAlikeView } from './look-alike.ts';
import { pathViews, type PathView } from './path.ts';
import { serviceViews, type ServiceView } from './service.ts';
import { stageViews, type StageView } from './stage.ts';

/** What the pages of notes show. */
export type NoteViews = {
	service: ServiceView;
	concept: ConceptView;
	'look-alike': LookAlikeView;
	stage: StageView;
	path: PathView;
	exam: ExamView;
};

/**
 * The views of the kinds whose notes each have a page, in the order in which the search lists them.
 */
export const pagedViews: { [Kind in PagedKind]: PagedViews<Kind, NoteViews[Kind]> } = {
	service: serviceViews,
	concept: conceptViews,
	'look-alike': lookAlikeViews,
	stage: stageViews,
	path: pathViews,
	exam: examViews,
};

/** The views of the kinds whose notes share one page. */
const collectedViews = {
	algorithm: algorithmViews,
	correction: correctionViews,
} satisfies Record<CollectedKind, unknown>;

/** The views of every kind of note. */
export const kindViews: { [Kind in NoteKind]: KindViews<Kind> } = {
	...pagedViews,
	...collectedViews,
};
