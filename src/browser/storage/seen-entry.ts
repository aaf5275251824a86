import type { ServiceStates } from '../../model/schemas/guide-state.ts';
import { isDay } from '../../model/dates.ts';
import type { Entry } from './entry.ts';
import { hasTexts, isRecord } from './guards.ts';

/** What the guide said at the last visit, and the first day that this browser remembers. */
export type Seen = {
	first: string;
	/** The version of the guide that said so; empty where version 1 did not record it. */
	version: string;
	services: ServiceStates;
};

/**
 * `seen`: the state of every service at the last visit, as in `state.json`. About 90 KB, so it is a
 * record in IndexedDB.
 *
 * Version 2: `{ "form": 2, "first": "2026-11-02", "version": "kX3_a9Qz", "services": { "s3":
 * { "label": "S3", "status": "open", "facts": { "Object": "50 TB" } } } }`
 *
 * Version 1 was a text in `localStorage` and had no `version`. `getRecord` moves it.
 */
export const seenEntry: Entry<Seen> = {
	name: 'seen',
	version: 2,
	read: (content) => (isSeen(content) ? content : undefined),
	write: (seen) => seen,
	migrations: {
		1: (content) => (isRecord(content) ? { ...content, version: '' } : undefined),
	},
};

function isSeen(value: unknown): value is Seen {
	return (
		isRecord(value) &&
		isDay(value['first']) &&
		hasTexts(value, ['version']) &&
		isRecord(value['services']) &&
		Object.values(value['services']).every(
			(state) =>
				isRecord(state) &&
				hasTexts(state, ['label', 'status']) &&
				isRecord(state['facts']) &&
				hasTexts(state['facts'], Object.keys(state['facts'])),
		)
	);
}
