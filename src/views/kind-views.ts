import type { Guide, GuideNote, GuidePath, GuideService, GuideStage } from '../guide/guide.ts';
import type { NoteRef } from '../model/ids.ts';
import type { KindOf, NoteKind, StandaloneKind } from '../model/kinds.ts';
import type { CatalogueEntry } from '../model/schemas/catalogue.ts';
import type { Findable } from '../search/engine/findable.ts';
import type { ViewContext } from './context.ts';
import type { NoteListView } from './note-list.ts';
import type { SiblingGroup } from './siblings.ts';

/** The notes that the guide joins with what others say. Corrections stand with their services. */
type JoinedNotes = {
	service: GuideService;
	stage: GuideStage;
	path: GuidePath;
	correction: GuideService;
};

/** What the guide holds of a note of each kind. */
export type GuideNotes = {
	[Kind in NoteKind]: Kind extends keyof JoinedNotes ? JoinedNotes[Kind] : GuideNote<Kind>;
};

/** The kinds of note that have a place on a page that collects them, and no page of their own. */
export type CollectedKind = KindPlacedAs<'anchor'>;

/** The kinds of note of which each has a page. */
export type PagedKind = KindPlacedAs<'page'>;

/** A reference to a note that has a page. */
export type PageRef = NoteRef<PagedKind>;

/** What the views do with any kind of note: each part of the site that shows notes takes its part from here. */
export type KindViews<Kind extends NoteKind> = {
	/** What links call the page of all notes of the kind. */
	label: string;
	/** Gets the notes of the kind by their ids, in reading order. */
	getNotes: (guide: Guide) => ReadonlyMap<GuideNotes[Kind]['id'], GuideNotes[Kind]>;
	/** Lists what the search finds of the kind. */
	listFindable: (guide: Guide) => Findable[];
	/** Makes the entry of a note in the catalogue; `undefined` for notes in the entries of their services. */
	toEntry: ToEntry<Kind>;
};

/** Makes the entry of a note in the catalogue, without its address. */
export type ToEntry<Kind extends NoteKind> = Kind extends StandaloneKind
	? (note: GuideNotes[Kind]) => Omit<CatalogueEntry<Kind>, 'url'>
	: undefined;

/** What the views do with a kind of note of which each has a page. */
export type PagedViews<Kind extends PagedKind, View> = KindViews<Kind> & {
	/** Builds the page of a note. */
	buildView: (guide: Guide, note: GuideNotes[Kind], context: ViewContext) => View;
	/** Builds the page that lists the notes; `undefined` if `src/pages/` has one for the kind. */
	buildList: ((guide: Guide) => NoteListView) | undefined;
	/** Lists what stands beside a note in the sidebar: what its reader would open next. */
	listSiblings: (guide: Guide, note: GuideNotes[Kind]) => SiblingGroup[];
	/** True if a note is at home in the first of its stages, and does not just reach into it. */
	isAtHome: boolean;
	/** How much the title of a page weighs in the full-text search. */
	titleWeight: number;
};

/** What the views do with a kind of note that stands on one page. */
export type CollectedViews<Kind extends CollectedKind, View> = KindViews<Kind> & {
	/** Builds the page on which all notes of the kind stand. */
	buildView: (guide: Guide, context: ViewContext) => View;
};

type KindPlacedAs<Place> = {
	[Kind in NoteKind]: KindOf<Kind>['place'] extends Place ? Kind : never;
}[NoteKind];
