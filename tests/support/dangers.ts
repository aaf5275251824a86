import { listElements } from './parsed-html.ts';

/** Elements that run, fetch, frame or submit something, or that change how a whole page is read. */
const ELEMENTS = new Set([
	...['script', 'style', 'iframe', 'frame', 'object', 'embed', 'applet', 'base', 'meta', 'link'],
	...['form', 'input', 'button', 'textarea', 'select', 'template', 'noscript', 'portal'],
	...['svg', 'math', 'img', 'image', 'video', 'audio', 'source', 'picture', 'marquee', 'details'],
]);

/** Attributes whose value is an address, or holds one. */
const ADDRESSES = new Set([
	...['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'cite'],
	...['background', 'ping', 'manifest', 'codebase', 'longdesc', 'profile', 'usemap'],
]);

/** Attributes that put a name into the document, or a rule into its look. */
const NAMING = new Set(['id', 'name', 'srcdoc', 'is', 'slot', 'class', 'style']);

/** What a browser ignores in and before the scheme of an address. */
const IGNORED = /^[\u0000-\u0020]+|[\t\n\r]/g;

/**
 * Lists what a browser would make of HTML that no text of a note may become: elements that do
 * something, event handlers, names, styles, and addresses with a scheme other than `https`. Classes
 * and styles that the renderer itself gives out are no danger.
 */
export function listDangers(html: string): string[] {
	// In the middle of a page, where a tag that is left open ends with the next one.
	return listElements(`<!doctype html><body>${html}\n<p></p>`).flatMap(({ tagName, attrs }) => [
		...(ELEMENTS.has(tagName) ? [`<${tagName}>`] : []),
		...attrs.flatMap(({ name, value, prefix }) => {
			const full = prefix ? `${prefix}:${name}` : name;
			return isDangerous(full, value) ? [`${full}="${value}" of <${tagName}>`] : [];
		}),
	]);
}

function isDangerous(name: string, value: string): boolean {
	if (name.startsWith('on')) return true;
	if (ADDRESSES.has(name)) {
		const scheme = /^([^/?#:]*):/.exec(value.replaceAll(IGNORED, ''))?.[1];
		return scheme !== undefined && scheme.toLowerCase() !== 'https';
	}
	if (!NAMING.has(name)) return false;
	if (name === 'style') return !/^text-align: (?:left|center|right)$/.test(value);
	if (name === 'class')
		return !/^(?:|sr-only|line|language-[\w-]+|shiki [\w -]+|code-\w+)$/.test(value);
	return true;
}
