import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { NoteKind } from '../model/ids.ts';
import { noteFolders } from '../model/note-folders.ts';
import type { NoteFile } from '../parsing/parse-note.ts';

/** The folder that holds the notes. */
export const contentFolder = 'content';

/** Reads every note's file below a folder, in the order of their paths. */
export async function readNoteFiles(root = process.cwd()): Promise<NoteFile[]> {
	const files: NoteFile[] = [];
	for (const [kind, name] of Object.entries(noteFolders) as [NoteKind, string][]) {
		const found = await Array.fromAsync(glob(join(root, contentFolder, name, '**/*.md')));
		const paths = found.sort();
		const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
		paths.forEach((path, index) => {
			files.push({
				kind,
				file: relative(root, path).split(sep).join('/'),
				text: texts[index] ?? '',
			});
		});
	}
	return files;
}
