import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the full-text index of the finished pages and writes it beside them. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
				await writeSearchIndex(folder, pages, join(folder, 'pagefind'));
				logger.info(`${pages.length} pages can be searched.`);
			},
		},
	};
}

/**
 * Writes the full-text index of the pages below a folder. The engine numbers pages in the order it
 * gets them, so they are sorted first: the index must not depend on the order in which a file
 * system lists files.
 */
export async function writeSearchIndex(
	folder: string,
	pages: readonly string[],
	outputPath: string,
): Promise<void> {
	const { index, errors } = await createIndex({});
	if (!index) return fail(errors);
	try {
		for (const page of pages.map((path) => path.split(sep).join('/')).toSorted()) {
			const content = await readFile(join(folder, page), 'utf8');
			const added = await index.addHTMLFile({ sourcePath: page, content });
			if (added.errors.length > 0) fail(added.errors);
		}
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) fail(written.errors);
	} finally {
		await close();
	}
}

function fail(problems: readonly string[]): never {
	throw new Error(`The search index could not be made: ${problems.join('; ')}`);
}
