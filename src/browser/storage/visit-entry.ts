import { isDay } from '../../model/dates.ts';
import type { Entry } from './entry.ts';

/** The day of the last visit, and the versions of the guide that were seen lately, newest first. */
export type Visit = { day: string; versions: string[] };

/** How many versions are remembered: a cache may serve pages of several versions by turns. */
const MOST_VERSIONS = 4;

/**
 * `guide.visit`: the last visit. A version after a `?` is one that has not been compared with what
 * was seen before. `reader-tools.ts` searches the stored text itself, because every page carries
 * it.
 *
 * Version 1: `2026-11-20 kX3_a9Qz ?p0LmN2-b`
 */
export const visitEntry: Entry<Visit> = {
	name: 'visit',
	version: 1,
	read: (content) => {
		if (typeof content !== 'string') return undefined;
		const [day, ...versions] = content.split(' ').slice(0, 1 + MOST_VERSIONS);
		const isVisit = isDay(day) && versions.every((version) => /^\??[\w-]{1,20}$/.test(version));
		return isVisit ? { day, versions } : undefined;
	},
	write: ({ day, versions }) => [day, ...[...new Set(versions)].slice(0, MOST_VERSIONS)].join(' '),
	migrations: {},
};
