import { resolve, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { noteKinds, type NoteKind } from '../../model/kinds.ts';
import { formatIssues, isError } from '../../model/issue.ts';
import { contentFolder } from './content-files.ts';
import { loadContent } from './load-notes.ts';
import { sharedNotes } from './shared-notes.ts';

/**
 * Fills a collection with the notes of one kind, after all notes are read and checked together. An
 * error in any note fails a build. The dev server starts with the notes that parse and then keeps
 * the last good state, while `note-problems.ts` reports to the author. The store is cleared each
 * time, so no entry is stale.
 */
export function noteLoader(kind: NoteKind): Loader {
	return {
		name: `notes-of-kind-${kind}`,
		load: async ({ store, parseData, generateDigest, watcher, logger }) => {
			const fill = async ({ mayHaveProblems }: { mayHaveProblems: boolean }): Promise<void> => {
				const loaded = await loadContent();
				const { notes, issues } = loaded;
				if (issues.some(isError) && !mayHaveProblems) {
					throw new AstroError(formatIssues(issues), 'The notes hold problems, listed above.');
				}
				const entries = await Promise.all(
					notes
						.filter((note) => note.kind === kind)
						.map(async (note) => {
							const { id } = note.value;
							const data = await parseData({ id, data: note, filePath: resolve(note.file) });
							return { id, data, filePath: note.file, digest: generateDigest(note) };
						}),
				);
				store.clear();
				for (const entry of entries) store.set(entry);
				sharedNotes.inCollections = loaded;
			};
			await fill({ mayHaveProblems: watcher !== undefined });
			const folder = resolve(contentFolder);
			watcher?.add(resolve(folder, noteKinds[kind].folder));
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(folder + sep)) return;
				fill({ mayHaveProblems: false }).catch((error: unknown) => {
					// Keep the last good state. The integration reports problems, once for all collections.
					if (!AstroError.is(error)) logger.error(String(error));
				});
			});
		},
	};
}
