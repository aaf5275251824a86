import { globSync } from 'node:fs';

/** A note as stored on disk, read without the code of the guide. */
export type NoteOnDisk = { file: string; folder: string; name: string };

/** The folders in `content/` that contain no notes: pages written by hand. */
const OTHER_FOLDERS = ['pages'];

/**
 * Lists the notes in `content/`: every Markdown file in a folder of notes, even if the guide does
 * not know the folder.
 */
export function listNotesOnDisk(): NoteOnDisk[] {
	return globSync('content/*/*.md')
		.sort()
		.map((file) => {
			const [, folder = '', name = ''] = file.replace(/\.md$/, '').split('/');
			return { file, folder, name };
		})
		.filter(({ folder }) => !OTHER_FOLDERS.includes(folder));
}

/** Lists the folders of notes in `content/`. */
export function listNoteFolders(): string[] {
	return [...new Set(listNotesOnDisk().map(({ folder }) => folder))];
}
