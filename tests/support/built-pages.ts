import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageKinds, type PageKind } from './page-kinds.ts';

/** Pages that are tested one after another in one tab. */
export type PageGroup = { name: string; pages: Pick<PageKind, 'path' | 'ready'>[] };

/** The most pages in a group, small enough that a failure points to the cause. */
const GROUP_SIZE = 30;
/** Sections with fewer pages share a group. */
const SMALL = 15;

/**
 * Lists the paths of a built site's pages, without redirects. Fast, because it does not parse HTML.
 */
export function listBuiltPages(folder = 'dist'): string[] {
	const pages = globSync('**/*.html', { cwd: folder })
		.filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
		.map((file) => `/${file.replace(/index\.html$/, '')}`);
	if (pages.length > 0) return pages.sort();
	throw new Error(`There is no build in \`${folder}\`. Run \`npm run build\` first.`);
}

/** Groups pages by section. Splits large sections and merges small ones. */
export function groupPages(paths: readonly string[]): PageGroup[] {
	const sections = Map.groupBy(paths, (path) => path.split('/')[1] ?? '');
	const large = [...sections].filter(([, inside]) => inside.length >= SMALL);
	const small = [...sections.values()].filter((inside) => inside.length < SMALL).flat();
	const queries = pageKinds.filter(({ path }) => path.includes('?'));
	return [
		...large.flatMap(([section, inside]) => cut(section, inside)),
		...cut('other pages', small),
		{ name: 'pages with a query', pages: queries },
	];
}

function cut(section: string, paths: readonly string[]): PageGroup[] {
	const count = Math.ceil(paths.length / GROUP_SIZE);
	const size = Math.ceil(paths.length / count);
	return Array.from({ length: count }, (_, index) => {
		const pages = paths.slice(index * size, (index + 1) * size).map((path) => ({ path }));
		const part = count > 1 ? ` ${index + 1} of ${count}` : '';
		return { name: `${section}${part}, ${pages[0]?.path} to ${pages.at(-1)?.path}`, pages };
	});
}
