import type { NoteRef } from '../../model/ids.ts';
import type { StatusState } from '../../model/vocabulary.ts';
import type { FoundKind } from './data.ts';

/** What the search may find: a note's page, or a page of the guide itself by its path. */
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
	/** Where its texts are: the note, without what it says of others. */
	note?: object;
};
