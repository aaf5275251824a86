import type { StageId } from '../model/ids.ts';
import type { GuidePage } from './page.ts';
import type { PageRef } from './page-ref.ts';

/** A page that lists the notes of a kind, for kinds without a list page of their own. */
export type NoteListView = { page: GuidePage; groups: NoteGroup[] };

/** Notes that the list shows together. Without a heading, the list has one group. */
export type NoteGroup = {
	/** The words of the heading and its anchor. */
	heading?: { id: string; label: string };
	notes: ListedNote[];
};

/** A note as a list shows it: its name as a link, its summary, and the stage that colors it. */
export type ListedNote = { ref: PageRef; name: string; summary: string; stage?: StageId };
