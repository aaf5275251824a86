import { DATA_FORM } from '../model/data-form.ts';
import { fetchOfForm } from './data.ts';
import { load } from './on-demand.ts';

/** What the build writes into partials (`components/ServiceDigest.astro`); anything else is somebody else's. */
const ELEMENTS = /^(?:article|div|p|span|a|time|strong|ul|li|table|thead|tbody|tr|th|td)$/;
const ATTRIBUTES = /^(?:class|scope|datetime|aria-hidden|href|data-[a-z-]+)$/;

/**
 * Fetches a partial: HTML that the build wrote, of which this returns the outermost element. This is the one place where a
 * script makes elements out of HTML, and no part of a partial may run: one that holds more than the build writes is refused, so
 * that an answer from elsewhere (a proxy, a page in place of the file) never gets into the page.
 */
export function loadPartial(address: string): Promise<HTMLElement> {
	return load(() => fetchOfForm(address, readPartial));
}

async function readPartial(response: Response): Promise<HTMLElement | undefined> {
	const html = await response.text();
	// eslint-disable-next-line no-restricted-syntax -- the one place, see above
	const root = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
	if (root?.dataset['form'] !== String(DATA_FORM)) return undefined;
	return [root, ...root.querySelectorAll('*')].every(isOfBuild) ? root : undefined;
}

function isOfBuild(element: Element): boolean {
	return (
		ELEMENTS.test(element.localName) &&
		element.getAttributeNames().every((name) => ATTRIBUTES.test(name)) &&
		(!(element instanceof HTMLAnchorElement) || /^https?:$/.test(element.protocol))
	);
}
