import { glob, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { findKindOfFolder, noteKinds } from '../model/kinds.ts';
import { Complaint } from './failure.ts';

/** Budgets in bytes after Brotli, as a static host sends them. 1 KB is 1,000 bytes. */
export const budgets = { page: 20_000, scripts: 5_000 };

/** What a page weighs before any interaction, in bytes after Brotli. */
export type PageWeight = {
	path: string;
	html: number;
	/** Style sheets that block the first paint. */
	styles: number;
	/** Script files with their static imports. Inline scripts are part of the HTML. */
	scripts: number;
};

/** Weighs every page of a built site. */
export async function weighSite(folder: string, base = '/'): Promise<PageWeight[]> {
	const sizes = new Map<string, Promise<number>>();
	const weigh = (path: string): Promise<number> => {
		const size = sizes.get(path) ?? readBuilt(folder, path).then(compress);
		sizes.set(path, size);
		return size;
	};
	const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
	return Promise.all(pages.map(weighPage));

	async function weighPage(page: string): Promise<PageWeight> {
		const html = await readFile(join(folder, page), 'utf8');
		const toPath = (href: string) => {
			const path = decodeURI(href);
			const root = decodeURI(base);
			if (path.startsWith(root)) return path.slice(root.length);
			throw new Complaint(
				`The page ${page} names \`${href}\`, which is not under \`${base}\`. ` +
					'Set BASE_PATH as it was for the build.',
			);
		};
		const sheets = findAll(
			html,
			/<link(?=[^>]*rel="stylesheet")(?![^>]*media="print")[^>]*href="([^"]+)"/g,
		).map(toPath);
		const scripts = await followImports(
			folder,
			findAll(html, /<script[^>]*src="([^"]+)"/g).map(toPath),
		);
		return {
			path: `/${page.replace(/index\.html$/, '')}`,
			html: await compress(Buffer.from(html)),
			styles: sum(await Promise.all(sheets.map(weigh))),
			scripts: sum(await Promise.all(scripts.map(weigh))),
		};
	}
}

/**
 * True if a page stays within the budgets. Only pages of notes have a budget for their text, since
 * lists grow with the guide. The search page may load the search at once.
 */
export function isWithinBudget({ path, html, styles, scripts }: PageWeight): boolean {
	const isNote = isNotePath(path);
	const isSearch = path === '/search/';
	return (isSearch || scripts <= budgets.scripts) && (!isNote || html + styles <= budgets.page);
}

/** Lists modules with their static imports. Dynamic imports are not included. */
async function followImports(folder: string, modules: readonly string[]): Promise<string[]> {
	const found = new Set<string>();
	const queue = [...modules];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		const code = (await readBuilt(folder, path)).toString();
		const imports = findAll(
			code,
			/(?:^|[;}\s])(?:import|export)\s*(?:[\w{},*$\s]+from\s*)?["'`](\.[^"'`]+)["'`]/g,
		);
		queue.push(...imports.map((each) => posix.join(posix.dirname(path ?? ''), each)));
	}
	return [...found];
}

async function readBuilt(folder: string, path: string): Promise<Buffer> {
	return readFile(join(folder, path)).catch(() => {
		throw new Complaint(
			`The build in ${folder} is not whole: a page names \`${path}\`, which is not there. ` +
				'Run `npm run build` again.',
		);
	});
}

function findAll(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

async function compress(data: Buffer): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return (await promisify(brotliCompress)(data, { params })).length;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/**
 * True if a path is the page of one note.
 *
 * @example
 * isNotePath('/services/s3/');      // => true
 * isNotePath('/services/s3/flow/'); // => false
 */
export function isNotePath(path: string): boolean {
	const [, folder = '', name = '', ...rest] = path.split('/');
	const kind = findKindOfFolder(folder);
	if (!kind || noteKinds[kind].place !== 'page') return false;
	return name !== '' && rest.join('') === '' && path !== '/exams/coverage/';
}
