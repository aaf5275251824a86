import { asideEntry } from './aside-entry.ts';
import { readStored, toStored, type Entry } from './entry.ts';
import { holdText, peekText, readText, writeText } from './local-texts.ts';

/** Why a stored entry counts as missing. */
export type Trouble = 'damaged' | 'newer';

/** How many damaged texts of one entry are set aside. */
const MOST_ASIDE = 9;

/** Entries on this page that a newer version of the guide wrote. */
const newer = new Set<string>();

/**
 * Gets a small value from `localStorage`, which is synchronous. `records.ts` does the same for
 * large values in IndexedDB. Each entry is stored by itself under `guide.<name>`, so that a damaged
 * one takes no other with it.
 *
 * - An entry of an earlier version is migrated when it is read, and stored so by the next write.
 * - An entry that cannot be read is set aside as `guide.<name>.damaged` and counts as missing. If
 *   there is no room to set it aside, it stays where it is, and nothing is written over it.
 * - An entry that a newer version of the guide wrote stays as it is, and counts as missing.
 * - If storage is denied or full, nothing fails, and `keepEntry` holds the value for the page.
 */
export function getEntry<Value>(entry: Entry<Value>): Value | undefined {
	const text = peekText(entry.name);
	if (text === null) return undefined;
	const reading = readStored(entry, text);
	if (reading.kind === 'value') return reading.value;
	if (reading.kind === 'newer') noteTrouble(entry.name, 'newer');
	else setAside(entry.name, text);
	return undefined;
}

/** Stores a value. Returns `false` if that is not possible. */
export function setEntry<Value>(entry: Entry<Value>, value: Value): boolean {
	return canReplace(entry) && writeText(entry.name, toText(entry, value));
}

/** Stores a value as `setEntry` does, or holds it for this page. Returns whether it is stored. */
export function keepEntry<Value>(entry: Entry<Value>, value: Value): boolean {
	const isStored = setEntry(entry, value);
	if (!isStored) holdText(entry.name, toText(entry, value));
	return isStored;
}

/** Removes an entry. If that is not possible, it counts as missing on this page. */
export function removeEntry<Value>(entry: Entry<Value>): void {
	if (!canReplace(entry) || !writeText(entry.name, null)) holdText(entry.name, null);
}

/** Removes an entry of any version and whatever was set aside, because the reader asked for it. */
export function forgetEntry<Value>({ name }: Entry<Value>): void {
	if (!writeText(name, null)) holdText(name, null);
	for (const aside of listAsideNames(name)) writeText(aside, null);
	takeTrouble([name]);
}

/** True if nothing is lost by a write. Looks again, because another tab may have written. */
export function canReplace<Value>(entry: Entry<Value>): boolean {
	const text = readText(entry.name);
	if (text === null) return true;
	const { kind } = readStored(entry, text);
	return kind === 'value' || (kind === 'damaged' && setAside(entry.name, text));
}

/** The names under which damaged content of an entry is set aside. */
export function listAsideNames(name: string): string[] {
	return Array.from({ length: MOST_ASIDE }, (_, index) =>
		index === 0 ? `${name}.damaged` : `${name}.damaged.${index + 1}`,
	);
}

/** Remembers, for `takeTrouble`, that an entry could not be read. */
export function noteTrouble(name: string, trouble: Trouble): void {
	if (trouble === 'newer') newer.add(name);
	// What is set aside is often found on another page than the one that reports it.
	else if (name !== asideEntry.name)
		keepEntry(asideEntry, [...new Set([...(getEntry(asideEntry) ?? []), name])]);
}

/** Returns what was wrong with any of the entries, and forgets it, so that it is reported once. */
export function takeTrouble(names: readonly string[]): Trouble | undefined {
	const isNewer = names.filter((name) => newer.delete(name)).length > 0;
	const aside = getEntry(asideEntry) ?? [];
	const rest = aside.filter((name) => !names.includes(name));
	if (rest.length === aside.length) return isNewer ? 'newer' : undefined;
	if (rest.length > 0) keepEntry(asideEntry, rest);
	else removeEntry(asideEntry);
	return 'damaged';
}

/** Removes the text only after it is copied, because storage that is full may not take it back. */
function setAside(name: string, text: string): boolean {
	const place = listAsideNames(name).find((aside) => [null, text].includes(readText(aside)));
	const isAside = place !== undefined && writeText(place, text);
	if (isAside) writeText(name, null);
	noteTrouble(name, 'damaged');
	return isAside;
}

function toText<Value>(entry: Entry<Value>, value: Value): string {
	const stored = toStored(entry, value);
	return typeof stored === 'string' ? stored : JSON.stringify(stored);
}
