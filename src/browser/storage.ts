/**
 * What the guide keeps in a reader's browser, and the one place that touches `localStorage`. Each entry stands by itself under
 * its name with `guide.` before it, so that a damaged one takes no other with it:
 *
 * - `guide.visit`: the day of the last visit, then the versions of the guide seen of late, the newest first. Read on every page.
 *   `2026-11-20 kX3_a9Qz p0LmN2-b`. A version after a `?` is one whose news found no room.
 * - `guide.seen`: what the guide said then, as in `state.json`, and the day from which on this browser remembers.
 *   `{ "form": 1, "first": "2026-11-02", "services": { "s3": { "label": "S3", "status": "open", "facts": { "Object": "50 TB" } } } }`
 * - `guide.news`: what has changed and is not yet read, the newest first: the day of the visit before, the day it was noticed, the news.
 *   `{ "form": 1, "batches": [{ "since": "2026-11-20", "noticed": "2026-11-25", "news": [{ "kind": "added", ... }] }] }`
 * - `guide.keys`: `off` where the reader wants no single keys.
 *
 * `form` is raised when an entry takes another shape; its reader in `visits.ts` then turns the older form into the newer. An
 * entry that cannot be read is put aside as `guide.<name>.damaged`, and counts as not there. Where storage is full or
 * forbidden, a choice holds for the page it is made on, and nothing fails.
 */
export type Entry = 'visit' | 'seen' | 'news' | 'keys';

/** What could not be stored and holds for this page; `null` where an entry could not be removed. */
const unkept = new Map<string, string | null>();

/** Reads an entry; nothing where there is none. */
export function read(entry: Entry): string | null {
	const held = unkept.get(entry);
	if (held !== undefined) return held;
	try {
		return localStorage.getItem(`guide.${entry}`);
	} catch {
		return null;
	}
}

/** Writes an entry, or removes it where there is no text. Returns whether that could be done. */
export function write(entry: Entry | `${Entry}.damaged`, text: string | null): boolean {
	try {
		if (text === null) localStorage.removeItem(`guide.${entry}`);
		else localStorage.setItem(`guide.${entry}`, text);
		unkept.delete(entry);
		return true;
	} catch {
		return false;
	}
}

/** Writes an entry as `write` does. What cannot be stored holds for this page. */
export function keep(entry: Entry, text: string | null): boolean {
	const isStored = write(entry, text);
	if (!isStored) unkept.set(entry, text);
	return isStored;
}
