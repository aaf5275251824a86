import type { Entry } from './entry.ts';
import { isRecord } from './guards.ts';

/**
 * `guide.aside`: the entries that were set aside and that the reader has not been told about.
 *
 * `{ "form": 1, "names": ["seen"] }`
 */
export const asideEntry: Entry<string[]> = {
	name: 'aside',
	version: 1,
	read: (content) => {
		const names = isRecord(content) && content['names'];
		return Array.isArray(names) && names.every((name) => typeof name === 'string')
			? names
			: undefined;
	},
	write: (names) => ({ names }),
	migrations: {},
};
