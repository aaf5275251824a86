import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatIssues } from '../../model/issue.ts';
import { contentFolder, readNoteFiles } from '../content-files.ts';
import { loadNotes } from '../load-notes.ts';

/** Shows the problems of the notes in the browser while an author works, in the dev server's own overlay. */
export function noteProblems(): AstroIntegration {
	return {
		name: 'note-problems',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folder = resolve(contentFolder);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(folder) || !path.endsWith('.md')) return;
					void readNoteFiles().then((files) => {
						const { issues } = loadNotes(files);
						if (issues.length === 0) return;
						server.ws.send({
							type: 'error',
							err: { message: formatIssues(issues), stack: '', plugin: 'notes' },
						});
					});
				});
			},
		},
	};
}
