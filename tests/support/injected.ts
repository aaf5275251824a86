import { listElements, textOf, type Element } from './parsed-html.ts';

/** Lists what the hostile text has put into a page: elements and attributes that would not be there if it were all text. */
export function listInjected(html: string): string[] {
	return listElements(html).flatMap((element) => [
		...(isInjected(element) ? [`<${element.tagName}>`] : []),
		...element.attrs
			.filter(({ name }) => name === 'x-hostile' || name.startsWith('on'))
			.map(({ name }) => `<${element.tagName} ${name}>`),
	]);
}

/** Pages show no image and no bold type of their own; a script that warns can only come out of the text, unless it is data. */
function isInjected({ tagName, attrs, ...element }: Element): boolean {
	if (tagName !== 'script') return tagName === 'img' || tagName === 'b';
	const isData = attrs.some(
		({ name, value }) => name === 'type' && value === 'application/ld+json',
	);
	return !isData && textOf({ tagName, attrs, ...element }).includes('alert(1)');
}
