import type { NoteRef } from '../model/ids.ts';
import type { KindOf, NoteKind } from '../model/kinds.ts';

/** The kinds of note that share one page for the whole kind. */
export type CollectedKind = KindPlacedAs<'anchor'>;

/** The kinds whose notes each have a page. */
export type PagedKind = KindPlacedAs<'page'>;

/** A reference to a note that has a page. */
export type PageRef = NoteRef<PagedKind>;

type KindPlacedAs<Place> = {
	[Kind in NoteKind]: KindOf<Kind>['place'] extends Place ? Kind : never;
}[NoteKind];
