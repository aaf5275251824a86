import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { NoteKind } from '../model/ids.ts';
import type { NoteFile } from '../parsing/parse-note.ts';

/** The folders of notes, below the content's root. */
export const noteFolders: Record<NoteKind, string> = {
	service: 'services',
	stage: 'stages',
	concept: 'concepts',
};

/** The folder that holds the notes. Tests name another one in `GUIDE_CONTENT`, a path from the project's root. */
export const contentFolder = process.env['GUIDE_CONTENT'] ?? 'content';

/** Reads every note's file below a folder, in the order of their paths. */
export async function readNoteFiles(
	root = process.cwd(),
	folder = contentFolder,
): Promise<NoteFile[]> {
	const files: NoteFile[] = [];
	for (const [kind, name] of Object.entries(noteFolders) as [NoteKind, string][]) {
		const found = await Array.fromAsync(glob(join(root, folder, name, '**/*.md')));
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
