import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { formatIssues, isError, type Issue } from '../../model/issue.ts';
import { contentFolder } from '../content/content-files.ts';
import { loadContent } from '../content/load-notes.ts';
import { findPathFault } from '../project-path.ts';

/**
 * Shows the problems of the notes while an author works: in the terminal, and errors also in the
 * dev server's overlay, until they are fixed.
 */
export function noteProblems(): AstroIntegration {
	return {
		name: 'note-problems',
		hooks: {
			'astro:config:setup': () => {
				const fault = findPathFault(process.cwd());
				if (fault) throw new AstroError(fault);
			},
			'astro:server:setup': async ({ server, logger }) => {
				const folder = resolve(contentFolder);
				let issues: Issue[] = [];
				const show = (): void => {
					if (!issues.some(isError)) return;
					const err = { message: formatIssues(issues), stack: '', plugin: 'notes' };
					server.ws.send({ type: 'error', err });
				};
				const check = async (): Promise<void> => {
					issues = (await loadContent()).issues;
					if (issues.some(isError)) logger.error(formatIssues(issues));
					else if (issues.length > 0) logger.warn(formatIssues(issues));
					show();
				};
				server.ws.on('connection', show);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(folder + sep)) return;
					// An editor may briefly remove a file while it saves. Its return is the next event.
					check().catch((error: unknown) => logger.error(String(error)));
				});
				await check();
			},
		},
	};
}
