import type { ServiceStates } from '../model/guide-state.ts';
import type { News } from '../model/news.ts';
import { read, write, type Entry } from './storage.ts';

/** News that were noticed on one day. */
export type Batch = {
	/** The day of the visit before. */
	since: string;
	noticed: string;
	news: News[];
};

/** What the guide said at the last look, and the day from which on this browser remembers. */
export type Seen = { first: string; services: ServiceStates };

/** The day of the last visit, and the versions of the guide seen of late. */
export type Visit = { day: string; versions: string[] };

/** How many versions are remembered: pages of several may come out of a cache by turns. */
const VERSIONS = 4;
/** How many batches are kept for a reader who never reads them. */
const BATCHES = 20;
const FORM = 1;

/** Reads the last visit; on a first one, there is none. */
export function readVisit(): Visit | undefined {
	const [day = '', ...versions] = read('visit')?.split(' ') ?? [];
	return /^\d{4}-\d\d-\d\d$/.test(day) ? { day, versions } : undefined;
}

/** Writes a visit, and tells whether that could be done. */
export function writeVisit({ day, versions }: Visit): boolean {
	return write('visit', [day, ...[...new Set(versions)].slice(0, VERSIONS)].join(' '));
}

/** Reads what the guide said at the last look. */
export function readSeen(): Seen | undefined {
	return readEntry('seen', isSeen);
}

/** Writes what the guide says now, and tells whether that could be done. */
export function writeSeen(seen: Seen): boolean {
	return write('seen', JSON.stringify({ form: FORM, ...seen }));
}

/** Reads the news that are not yet read, the newest first. */
export function readNews(): Batch[] {
	return readEntry('news', hasBatches)?.batches ?? [];
}

/** Puts a batch before those that are not yet read, and tells whether that could be done. */
export function addNews(batch: Batch): boolean {
	const batches = [batch, ...readNews()].slice(0, BATCHES);
	return write('news', JSON.stringify({ form: FORM, batches }));
}

/** Marks all news as read. */
export function clearNews(): void {
	write('news', null);
}

/** Forgets all visits and what came of them. */
export function forgetVisits(): void {
	for (const entry of ['visit', 'seen', 'news'] as const) {
		write(entry, null);
		write(`${entry}.damaged`, null);
	}
}

/** Reads an entry of JSON. One that is damaged, or of a form that nobody knows, is put aside. */
function readEntry<Value>(
	entry: Entry,
	fits: (value: unknown) => value is Value,
): Value | undefined {
	const text = read(entry);
	if (text === null) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		if (isRecord(value) && value['form'] === FORM && fits(value)) return value;
	} catch {
		// Damaged; put aside below.
	}
	write(`${entry}.damaged`, text);
	write(entry, null);
	return undefined;
}

function isSeen(value: unknown): value is Seen {
	return (
		isRecord(value) &&
		typeof value['first'] === 'string' &&
		isRecord(value['services']) &&
		Object.values(value['services']).every(
			(state) => isRecord(state) && hasTexts(state, 'label', 'status') && isRecord(state['facts']),
		)
	);
}

function hasBatches(value: unknown): value is { batches: Batch[] } {
	return isRecord(value) && Array.isArray(value['batches']) && value['batches'].every(isBatch);
}

function isBatch(value: unknown): value is Batch {
	return (
		isRecord(value) &&
		hasTexts(value, 'since', 'noticed') &&
		Array.isArray(value['news']) &&
		value['news'].every((news) => isRecord(news) && hasTexts(news, 'kind', 'service', 'label'))
	);
}

function hasTexts(value: Record<string, unknown>, ...names: string[]): boolean {
	return names.every((name) => typeof value[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
