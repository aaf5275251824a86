import { hasBatches, isSeen, isVisit, type Batch, type Seen, type Visit } from './visit-forms.ts';
import { keep, read, write, type Entry } from '../storage.ts';

export type { Batch, Seen, Visit };

/** How many versions are remembered: pages of several may come out of a cache by turns. */
const VERSIONS = 4;
/** How many batches are kept for a reader who never reads them. */
const BATCHES = 20;
/** How many characters an entry may have. The guide's own are far shorter; a longer one is not read, since it could hold up the page. */
const LENGTH = 1_000_000;
const FORM = 1;

/** Entries that can neither be read nor put aside. Nothing is written over them. */
const stuck = new Set<Entry>();

/** Reads the last visit; on a first one, there is none. */
export function readVisit(): Visit | undefined {
	return readEntry('visit', (text) => {
		const [day = '', ...versions] = text.split(' ');
		const visit = { day, versions: versions.slice(0, VERSIONS) };
		return isVisit(visit) ? visit : undefined;
	});
}

/** Writes a visit, and returns whether that could be done. */
export function writeVisit({ day, versions }: Visit): boolean {
	return store('visit', [day, ...[...new Set(versions)].slice(0, VERSIONS)].join(' '));
}

/** Reads what the guide said at the last look. */
export function readSeen(): Seen | undefined {
	return readEntry('seen', (text) => readForm(text, isSeen));
}

/** Writes what the guide says now, and returns whether that could be done. */
export function writeSeen(seen: Seen): boolean {
	return store('seen', JSON.stringify({ form: FORM, ...seen }));
}

/** Reads the news that are not yet read, the newest first. */
export function readNews(): Batch[] {
	return readEntry('news', (text) => readForm(text, hasBatches))?.batches.slice(0, BATCHES) ?? [];
}

/** Puts a batch before those that are not yet read, and returns whether that could be done. With `keep` it can be read on this page in any case. */
export function addNews(batch: Batch, by: typeof keep = write): boolean {
	const batches = [batch, ...readNews()].slice(0, BATCHES);
	return store('news', JSON.stringify({ form: FORM, batches }), by);
}

/** Marks all news as read. */
export function clearNews(): void {
	keep('news', null);
}

/** Forgets all visits and what came of them. */
export function forgetVisits(): void {
	stuck.clear();
	for (const entry of ['visit', 'seen', 'news'] as const) {
		keep(entry, null);
		write(`${entry}.damaged`, null);
	}
}

/** Reads an entry. One that is damaged, or of a form that nobody knows, is put aside. */
function readEntry<Value>(
	entry: Entry,
	parse: (text: string) => Value | undefined,
): Value | undefined {
	const text = read(entry);
	if (text === null || stuck.has(entry)) return undefined;
	const value = text.length > LENGTH ? undefined : parse(text);
	if (value === undefined) putAside(entry, text);
	return value;
}

function readForm<Value>(
	text: string,
	fits: (value: unknown) => value is Value,
): Value | undefined {
	try {
		const value = JSON.parse(text) as { form?: unknown } | null;
		return value?.form === FORM && fits(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Makes room first, since storage that is full has none for a second copy. */
function putAside(entry: Entry, text: string): void {
	write(entry, null);
	if (write(`${entry}.damaged`, text)) return;
	write(entry, text);
	stuck.add(entry);
}

function store(entry: Entry, text: string, by: typeof keep = write): boolean {
	return !stuck.has(entry) && by(entry, text);
}
