import { hrefs } from './hrefs.ts';

/** The ways through the guide, as they stand in the header, the menu and the footer. */
export const mainLinks = [
	{ label: 'Stages', href: hrefs.stages },
	{ label: 'Services', href: hrefs.services },
	{ label: 'Concepts', href: hrefs.concepts },
	{ label: 'Status', href: hrefs.status },
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
