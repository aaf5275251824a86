import type { NoteRef, ServiceId } from './ids.ts';
import { noteKinds } from './kinds.ts';

/** The guide's own addresses, including the base path of the site. */
export type Hrefs = ReturnType<typeof createHrefs>;

/**
 * Returns the addresses that scripts in the browser use, for a base path. They are apart from the
 * rest, which would make every page heavier.
 *
 * @example
 * createScriptHrefs('/guide').search; // => '/guide/search/'
 */
export function createScriptHrefs(base: string) {
	const root = base.endsWith('/') ? base : `${base}/`;
	return {
		home: root,
		services: `${root}services/`,
		stages: `${root}stages/`,
		choose: `${root}choose/`,
		compare: `${root}compare/`,
		/** Services side by side, by their ids. */
		comparing: (ids: readonly string[]) => `${root}compare/?s=${ids.join(',')}`,
		whatsNew: `${root}new/`,
		state: `${root}state.json`,
		search: `${root}search/`,
		searchNames: `${root}search/names.json`,
		searchWords: `${root}search/words.json`,
		searchEnglish: `${root}search/english.json`,
		pagefind: `${root}pagefind/pagefind.js`,
	};
}

/**
 * Returns the address of a note's page, or of its place on the page that collects its kind.
 *
 * @example
 * toNoteHref('/', { kind: 'service', id: 's3' });       // => '/services/s3/'
 * toNoteHref('/', { kind: 'algorithm', id: 'xgboost' }); // => '/algorithms/#xgboost'
 */
export function toNoteHref(root: string, { kind, id }: NoteRef): string {
	const { folder, place } = noteKinds[kind];
	return `${root}${folder}/${place === 'anchor' ? `#${id}` : `${id}/`}`;
}

/**
 * Returns the addresses of the guide's pages for a base path.
 *
 * @example
 * createHrefs('/').note({ kind: 'service', id: 's3' });       // => '/services/s3/'
 * createHrefs('/guide').note({ kind: 'service', id: 's3' });  // => '/guide/services/s3/'
 */
export function createHrefs(base: string) {
	const scripts = createScriptHrefs(base);
	const root = scripts.home;
	return {
		...scripts,
		concepts: `${root}concepts/`,
		lookAlikes: `${root}lookalikes/`,
		paths: `${root}paths/`,
		exams: `${root}exams/`,
		coverage: `${root}exams/coverage/`,
		algorithms: `${root}algorithms/`,
		corrections: `${root}corrections/`,
		status: `${root}status/`,
		about: `${root}about/`,
		catalogue: `${root}catalogue.json`,
		catalogueSchema: `${root}catalogue.schema.json`,
		codeStyles: `${root}code.css`,
		/** The mark, which pages include with `use`. */
		mark: `${root}favicon.svg#mark`,
		manifest: `${root}site.webmanifest`,
		displayFont: `${root}fonts/display.woff2`,
		themeGuard: `${root}theme-guard.js`,
		feed: `${root}status/feed.xml`,
		note: (ref: NoteRef) => toNoteHref(root, ref),
		/**
		 * The picture that goes with a link to the page at a path under the base path; the home page's
		 * is called as a file is.
		 */
		socialImage: (path: string) => `${root}og/${path.replace(/^\/|\/$/g, '') || 'index'}.png`,
		/** All neighbours of a service that has too many for its own page. */
		flow: (id: ServiceId) => `${root}services/${id}/flow/`,
	};
}
