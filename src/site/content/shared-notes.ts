import type { Guide } from '../../guide/guide.ts';
import type { Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { ContentFiles } from './content-files.ts';

/** The notes that parse, the guide built from them, and all problems. */
export type LoadedNotes = { notes: Note[]; guide: Guide; issues: Issue[] };

/** The state that all copies of the site's modules share in one process. */
type SharedNotes = {
	/** The read of the disk that is in progress. */
	loading?: Promise<LoadedNotes> | undefined;
	/** The result of the last read, and the files it read. */
	last?: { found: ContentFiles; loaded: LoadedNotes };
	/** The notes that fill the collections: in the dev server, the last good state. */
	inCollections?: LoadedNotes;
};

const KEY: unique symbol = Symbol.for('aws-ml-field-guide.notes');

/**
 * The notes that were loaded in this process. Astro evaluates the site's modules three times: for
 * the command, for the loaders, and in the bundle for the pages. A module variable would exist
 * three times.
 */
export const sharedNotes: SharedNotes = ((globalThis as { [KEY]?: SharedNotes })[KEY] ??= {});
