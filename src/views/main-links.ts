import type { Hrefs } from '../model/hrefs.ts';
import { NOTE_KINDS, noteKinds, type NoteKind } from '../model/kinds.ts';
import { kindViews } from './kinds/index.ts';
import type { PageLink } from './page.ts';

/** The main ways through the guide, as the header shows them. */
export function listMainLinks(hrefs: Hrefs): PageLink[] {
	return [
		toLink(hrefs, 'stage'),
		toLink(hrefs, 'service'),
		{ label: 'Choose', href: hrefs.choose },
		toLink(hrefs, 'look-alike'),
		toLink(hrefs, 'concept'),
		toLink(hrefs, 'path'),
		toLink(hrefs, 'exam'),
		{ label: 'Status', href: hrefs.status },
	];
}

/** All main links, for the footer and the menu. They include the page of every kind of note. */
export function listAllLinks(hrefs: Hrefs): PageLink[] {
	const main = listMainLinks(hrefs);
	const kinds = NOTE_KINDS.map((kind) => toLink(hrefs, kind));
	return [
		...main,
		{ label: 'Compare', href: hrefs.compare },
		...kinds.filter(({ href }) => !main.some((link) => link.href === href)),
		{ label: 'About', href: hrefs.about },
	];
}

/**
 * Returns how a link relates to the current page, as a value of `aria-current`.
 *
 * @example
 * getCurrent('/services/', '/services/');    // => 'page'
 * getCurrent('/services/', '/services/s3/'); // => 'true'
 * getCurrent('/services/', '/status/');      // => undefined
 */
export function getCurrent(href: string, path: string): 'page' | 'true' | undefined {
	if (path === href) return 'page';
	return path.startsWith(href) ? 'true' : undefined;
}

function toLink({ home }: Hrefs, kind: NoteKind): PageLink {
	return { label: kindViews[kind].label, href: `${home}${noteKinds[kind].folder}/` };
}
