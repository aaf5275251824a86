import type { Guide } from '../../guide/guide.ts';
import type { Issue } from '../../model/issue.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { ContentFiles } from './content-files.ts';

/** All notes as they were found, the guide they make, and everything that is wrong with them. */
export type LoadedNotes = { notes: Note[]; guide: Guide; issues: Issue[] };

/** What all copies of the site's modules share in one process. */
type SharedNotes = {
	/** The reading of the disk that is under way. */
	loading?: Promise<LoadedNotes> | undefined;
	/** The last reading of the disk, and the files it read. */
	last?: { found: ContentFiles; loaded: LoadedNotes };
	/** The notes that fill the collections: in the dev server the last good state. */
	inCollections?: LoadedNotes;
};

const KEY: unique symbol = Symbol.for('aws-ml-field-guide.notes');

/**
 * The notes that were loaded in this process. Astro evaluates the site's modules once for the
 * command, once for the loaders and once, bundled, for the pages, so a variable of a module would be
 * three variables.
 */
export const sharedNotes: SharedNotes = ((globalThis as { [KEY]?: SharedNotes })[KEY] ??= {});
