import type { NoteRef, ServiceId } from './ids.ts';
import { noteKinds } from './kinds.ts';

/** The guide's own addresses, each with the base path that the site is published under. */
export type Hrefs = ReturnType<typeof createHrefs>;

/**
 * Makes the addresses of the guide's pages for a base path.
 *
 * @example
 * createHrefs('/').note({ kind: 'service', id: 's3' });       // => '/services/s3/'
 * createHrefs('/guide').note({ kind: 'service', id: 's3' });  // => '/guide/services/s3/'
 */
export function createHrefs(base: string) {
	const root = base.endsWith('/') ? base : `${base}/`;
	return {
		home: root,
		services: `${root}services/`,
		stages: `${root}stages/`,
		concepts: `${root}concepts/`,
		lookAlikes: `${root}lookalikes/`,
		paths: `${root}paths/`,
		exams: `${root}exams/`,
		coverage: `${root}exams/coverage/`,
		algorithms: `${root}algorithms/`,
		corrections: `${root}corrections/`,
		status: `${root}status/`,
		choose: `${root}choose/`,
		compare: `${root}compare/`,
		whatsNew: `${root}new/`,
		state: `${root}state.json`,
		search: `${root}search/`,
		searchNames: `${root}search/names.json`,
		searchWords: `${root}search/words.json`,
		searchEnglish: `${root}search/english.json`,
		about: `${root}about/`,
		catalogue: `${root}catalogue.json`,
		catalogueSchema: `${root}catalogue.schema.json`,
		codeStyles: `${root}code.css`,
		/** The mark, to be brought into a page by `use`. */
		mark: `${root}favicon.svg#mark`,
		displayFont: `${root}fonts/display.woff2`,
		themeGuard: `${root}theme-guard.js`,
		pagefind: `${root}pagefind/pagefind.js`,
		feed: `${root}status/feed.xml`,
		/** The page of a note, or its place on the page that collects its kind. */
		note: ({ kind, id }: NoteRef) => {
			const { folder, place } = noteKinds[kind];
			return `${root}${folder}/${place === 'anchor' ? `#${id}` : `${id}/`}`;
		},
		/** The picture that goes with a link to the page at a path under the base path; the home page's is called as a file is. */
		socialImage: (path: string) => `${root}og/${path.replace(/^\/|\/$/g, '') || 'index'}.png`,
		/** Services side by side, by their ids. */
		comparing: (ids: readonly string[]) => `${root}compare/?s=${ids.join(',')}`,
		/** All neighbours of a service that has too many for its own page. */
		flow: (id: ServiceId) => `${root}services/${id}/flow/`,
	};
}
