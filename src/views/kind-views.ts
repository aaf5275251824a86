import type { Guide, GuideNote, GuidePath, GuideService, GuideStage } from '../guide/guide.ts';
import type { NoteKind, StandaloneKind } from '../model/kinds.ts';
import type { CatalogueEntry } from '../model/schemas/catalogue.ts';
import type { Findable } from '../search/engine/findable.ts';
import type { ViewContext } from './context.ts';
import type { CollectedKind, PagedKind } from './page-ref.ts';
import type { NoteListView } from './note-list.ts';
import type { SiblingGroup } from './siblings.ts';

/** The notes that the guide joins with other notes. Corrections belong to their services. */
type JoinedNotes = {
	service: GuideService;
	stage: GuideStage;
	path: GuidePath;
	correction: GuideService;
};

/** What the guide holds for a note of each kind. */
export type GuideNotes = {
	[Kind in NoteKind]: Kind extends keyof JoinedNotes ? JoinedNotes[Kind] : GuideNote<Kind>;
};

/** The views of any kind of note. Each part of the site that shows notes reads this table. */
export type KindViews<Kind extends NoteKind> = {
	/** The label of links to the page of all notes of the kind. */
	label: string;
	/** Gets the notes of the kind by their ids, in reading order. */
	getNotes: (guide: Guide) => ReadonlyMap<GuideNotes[Kind]['id'], GuideNotes[Kind]>;
	/** Lists the search entries of the kind. */
	listFindable: (guide: Guide) => Findable[];
	/** Builds the catalog entry of a note; `undefined` if the note is part of its service's entry. */
	toEntry: ToEntry<Kind>;
};

/** Builds the catalog entry of a note, without its address. */
export type ToEntry<Kind extends NoteKind> = Kind extends StandaloneKind
	? (note: GuideNotes[Kind]) => Omit<CatalogueEntry<Kind>, 'url'>
	: undefined;

/** The views of a kind whose notes each have a page. */
export type PagedViews<Kind extends PagedKind, View> = KindViews<Kind> & {
	/** Builds the page of a note. */
	buildView: (guide: Guide, note: GuideNotes[Kind], context: ViewContext) => View;
	/** Builds the page that lists the notes; `undefined` if `src/pages/` has one for the kind. */
	buildList: ((guide: Guide) => NoteListView) | undefined;
	/** Lists a note's siblings for the sidebar. */
	listSiblings: (guide: Guide, note: GuideNotes[Kind]) => SiblingGroup[];
	/** True if the first stage of a note is its home stage. */
	isAtHome: boolean;
	/** How much the title of a page weighs in the full-text search. */
	titleWeight: number;
};

/** The views of a kind whose notes share one page. */
export type CollectedViews<Kind extends CollectedKind, View> = KindViews<Kind> & {
	/** Builds the page of all notes of the kind. */
	buildView: (guide: Guide, context: ViewContext) => View;
};
