import type { Guide } from '../../guide/guide.ts';
import { sharedNotes } from './shared-notes.ts';

/** Gets the guide of the notes that fill the collections. It was built when they were loaded. */
export async function getGuide(): Promise<Guide> {
	const loaded = sharedNotes.inCollections;
	if (!loaded) {
		throw new Error(
			'No notes were loaded in this process. Render pages in the process that runs the loaders.',
		);
	}
	return loaded.guide;
}
