import { CODE_LANGUAGES } from '../../model/vocabulary.ts';
import { visit, type MarkdownNode } from '../markdown.ts';
import { findLinkFault } from '../note-links.ts';
import type { Reader } from '../reader.ts';
import { checkNodeCharacters } from './characters.ts';

/**
 * Reports what may not be in a note: raw HTML, images, unsafe links, and code that cannot be
 * highlighted.
 */
export function checkForbidden(node: MarkdownNode, reader: Reader): void {
	visit(node, (each) => {
		checkNodeCharacters(each, reader);
		if (each.type === 'html')
			reader.report('raw-html', each, { text: (each.value ?? '').split('\n')[0] ?? '' });
		if (each.type === 'image' || each.type === 'imageReference')
			reader.report('image-in-note', each, undefined);
		if (each.type === 'code' && !CODE_LANGUAGES.some((language) => language === each.lang)) {
			reader.report('unknown-language', each, {
				language: each.lang ?? '',
				languages: CODE_LANGUAGES,
			});
		}
		if (each.type === 'linkReference' || each.type === 'definition') {
			reader.report('reference-link', each, undefined);
		}
		if (each.type === 'link') {
			const url = each.url ?? '';
			const fault = findLinkFault(url, reader.file);
			if (fault) reader.report('unsafe-link', each, { url, fault });
		}
	});
}
