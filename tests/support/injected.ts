import { listElements, textOf, type Element } from './parsed-html.ts';

/** Lists the elements and attributes that the hostile text injected into a page. */
export function listInjected(html: string): string[] {
	return listElements(html).flatMap((element) => [
		...(isInjected(element) ? [`<${element.tagName}>`] : []),
		...element.attrs
			.filter(({ name }) => name === 'x-hostile' || name.startsWith('on'))
			.map(({ name }) => `<${element.tagName} ${name}>`),
	]);
}

/**
 * Pages use no `img` and no `b` elements. A script that calls `alert` can only come from the text,
 * unless it is JSON-LD.
 */
function isInjected({ tagName, attrs, ...element }: Element): boolean {
	if (tagName !== 'script') return tagName === 'img' || tagName === 'b';
	const isData = attrs.some(
		({ name, value }) => name === 'type' && value === 'application/ld+json',
	);
	return !isData && textOf({ tagName, attrs, ...element }).includes('alert(1)');
}
