import type { NoteRef } from '../../model/ids.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import type { FoundKind } from './data.ts';

/** Anything the search can find: the page of a note, or a page of the site by its path. */
export type Findable = {
	kind: FoundKind;
	id: string;
	name: string;
	aliases?: readonly string[];
	formerNames?: readonly string[];
	intents?: readonly string[];
	terms?: readonly string[];
	stages?: readonly string[];
	category?: string;
	status?: StatusState;
	sections?: number;
	fame?: number;
	sides?: readonly NoteRef[];
	/** The note with its own texts, without what it says about other notes. */
	note?: object;
};
