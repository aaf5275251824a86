import { findCharacterFaults } from '../../model/characters.ts';
import { isError } from '../../model/issue.ts';
import { findPlace } from '../../model/place.ts';
import { formatPlace } from '../../model/position.ts';
import type { Reader } from '../reader.ts';

/**
 * The start of a tag, a character reference, or Markdown signs that plain text would show as they
 * are.
 */
const MARKUP = /<[a-z/!?]\S*|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\*\*|~~|`|\]\(/i;

/**
 * Checks every text of a note that is shown as plain text: names, labels, leads, cells. Quoted YAML
 * and escapes can put characters into them that are not visible in the file.
 */
export function checkPlainText(value: unknown, reader: Reader): void {
	const reported = new Set(reader.issues.filter(isError).map(formatPlace));
	for (const { text, path } of listTexts(value)) {
		const place = findPlace(reader.origin, path);
		if (reported.has(formatPlace(place))) continue;
		const [fault] = findCharacterFaults(text);
		const space = describeSpace(text);
		const markup = MARKUP.exec(text)?.[0];
		if (fault) reader.report('forbidden-character', place.position, fault);
		else if (space) reader.report('invalid-value', place.position, { field: path, detail: space });
		else if (markup) reader.report('markup-in-text', place.position, { field: path, text: markup });
	}
}

/** Lists the texts in a value with their paths, except rich texts. */
function listTexts(value: unknown, path = ''): { text: string; path: string }[] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (typeof value !== 'object' || value === null || 'markdown' in value) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		listTexts(part, path ? `${path}.${key}` : key),
	);
}

function describeSpace(text: string): string | undefined {
	if (text.includes('\n')) return 'it goes over more than one line.';
	if (text !== text.trim()) return 'it begins or ends with a space.';
	return text.includes('  ') ? 'it has two spaces in a row.' : undefined;
}
