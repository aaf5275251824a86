import { DATA_FORM } from '../../model/data-form.ts';
import { fetchOfForm } from './fetch-data.ts';
import { load } from './on-demand.ts';

/** The elements and attributes that the build writes into a partial. */
const ELEMENTS = /^(?:article|div|p|span|a|time|strong|ul|li|table|thead|tbody|tr|th|td)$/;
const ATTRIBUTES = /^(?:class|scope|datetime|aria-hidden|href|data-[a-z-]+)$/;

/**
 * Fetches a partial, HTML that the build wrote (`components/service/ServiceDigest.astro`), and
 * returns its outermost element. Only this module makes elements out of HTML. It rejects a partial
 * with anything that the build does not write, so nothing in it can run, even if it came from
 * another server.
 */
export function loadPartial(address: string): Promise<HTMLElement> {
	return load(() => fetchOfForm(address, readPartial));
}

async function readPartial(response: Response): Promise<HTMLElement | undefined> {
	const html = await response.text();
	// eslint-disable-next-line no-restricted-syntax -- the only module that parses HTML, see above
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
