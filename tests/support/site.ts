import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A built site: its parsed pages by their path under the base, with redirects kept apart. */
export type BuiltSite = {
	folder: string;
	base: string;
	pages: Map<string, HTMLElement>;
	redirects: Map<string, HTMLElement>;
};

/** Reads a built site. Throws if there is no build. */
export function readSite(folder = 'dist', base = '/'): BuiltSite {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			`There is no build in \`${folder}\`. Run \`npm run build\` first; ` +
				'`npm test` does so by itself.',
		);
	}
	const files = globSync('**/*.html', { cwd: folder }).sort();
	const all = files.map((file): [string, HTMLElement] => [
		`/${file.replace(/index\.html$/, '')}`,
		parse(readFileSync(join(folder, file), 'utf8')),
	]);
	const leadsOn = ([, page]: [string, HTMLElement]) =>
		page.querySelector('meta[http-equiv="refresh"]') !== null;
	return {
		folder,
		base,
		pages: new Map(all.filter((each) => !leadsOn(each))),
		redirects: new Map(all.filter(leadsOn)),
	};
}

/** Lists the broken links of a page, to files and anchors as well as pages. */
export function listDeadLinks(site: BuiltSite, path: string): string[] {
	const page = site.pages.get(path) ?? site.redirects.get(path);
	const named = [
		...(page?.querySelectorAll('[href]') ?? []),
		...(page?.querySelectorAll('[src]') ?? []),
	];
	return named.flatMap((element) => {
		const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
		const reason = judgeLink(site, path, url);
		return reason ? [`${path} -> ${url}: ${reason}`] : [];
	});
}

/** Lists the paths under the base that a page links to. */
export function listLinks(site: BuiltSite, path: string): string[] {
	return (site.pages.get(path)?.querySelectorAll('a[href]') ?? []).flatMap((link) => {
		const target = resolve(site, path, link.getAttribute('href') ?? '');
		return target ? [target.path] : [];
	});
}

function judgeLink(site: BuiltSite, from: string, url: string): string | undefined {
	if (/^(?:https?:|mailto:|data:)/.test(url)) return undefined;
	const target = resolve(site, from, url);
	if (!target) return `does not begin with the base ${site.base}`;
	const page = site.pages.get(target.path);
	if (!page && !existsSync(join(site.folder, target.path))) return 'is not there';
	if (!page && target.path.endsWith('/')) return 'is not a page';
	if (target.fragment && page && !page.querySelector(`[id="${target.fragment}"]`))
		return 'has no such anchor';
	return undefined;
}

function resolve(
	site: BuiltSite,
	from: string,
	url: string,
): { path: string; fragment: string } | undefined {
	if (/^[a-z]+:/.test(url)) return undefined;
	const { pathname, hash } = new URL(url, `https://site${site.base.slice(0, -1)}${from}`);
	if (!pathname.startsWith(site.base)) return undefined;
	return {
		path: pathname.slice(site.base.length - 1),
		fragment: decodeURIComponent(hash.slice(1)),
	};
}
