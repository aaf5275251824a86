import { listElements } from './parsed-html.ts';

/**
 * Elements that run, load, frame or submit something, or that change how the whole page is parsed.
 */
const ELEMENTS = new Set([
	...['script', 'style', 'iframe', 'frame', 'object', 'embed', 'applet', 'base', 'meta', 'link'],
	...['form', 'input', 'button', 'textarea', 'select', 'template', 'noscript', 'portal'],
	...['svg', 'math', 'img', 'image', 'video', 'audio', 'source', 'picture', 'marquee', 'details'],
]);

/** Attributes that contain a URL. */
const ADDRESSES = new Set([
	...['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'cite'],
	...['background', 'ping', 'manifest', 'codebase', 'longdesc', 'profile', 'usemap'],
]);

/** Attributes that add a name or a style to the document. */
const NAMING = new Set(['id', 'name', 'srcdoc', 'is', 'slot', 'class', 'style']);

/** The characters a browser ignores in and before a URL scheme. */
const IGNORED = /^[\u0000-\u0020]+|[\t\n\r]/g;

/**
 * Lists what the text of a note must never become in a browser: active elements, event handlers,
 * names, styles, and URLs with a scheme other than `https`. Skips the classes and styles the
 * renderer itself writes.
 */
export function listDangers(html: string): string[] {
	// Parses the HTML in the middle of a page, where the next tag closes an unclosed one.
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
