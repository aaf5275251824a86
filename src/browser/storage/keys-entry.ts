import type { Entry } from './entry.ts';

/**
 * `guide.keys`: that the reader turned off single keys. It is missing while they are on. `keys.ts`
 * compares the stored text itself, because every page carries it.
 *
 * Version 1: `off`
 */
export const keysEntry: Entry<'off'> = {
	name: 'keys',
	version: 1,
	read: (content) => (content === 'off' ? content : undefined),
	write: (choice) => choice,
	migrations: {},
};
