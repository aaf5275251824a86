import { hrefs } from '../hrefs.ts';

/** The main ways through the guide, as they stand in the header. */
export const mainLinks = [
	{ label: 'Stages', href: hrefs.stages },
	{ label: 'Services', href: hrefs.services },
	{ label: 'Choose', href: hrefs.choose },
	{ label: 'Look-alikes', href: hrefs.lookAlikes },
	{ label: 'Concepts', href: hrefs.concepts },
	{ label: 'Paths', href: hrefs.paths },
	{ label: 'Exams', href: hrefs.exams },
	{ label: 'Status', href: hrefs.status },
];

/** All ways through the guide, for the footer and the menu. */
export const allLinks = [
	...mainLinks,
	{ label: 'Compare', href: hrefs.compare },
	{ label: 'Algorithms', href: hrefs.algorithms },
	{ label: 'Corrections', href: hrefs.corrections },
	{ label: 'About', href: hrefs.about },
];

/**
 * Tells where a page stands under a link, in the words of `aria-current`: at it, or somewhere below it.
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
