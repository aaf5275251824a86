import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { readStored, toStored, type Entry, type Reading } from './entry.ts';
import {
	canReplace,
	forgetEntry,
	getEntry,
	listAsideNames,
	noteTrouble,
	removeEntry,
	setEntry,
} from './local-entries.ts';

/** All records are in one store under their names, so the database never needs a new version. */
interface Records extends DBSchema {
	records: { key: string; value: unknown };
}

type Store = IDBPObjectStore<Records, ['records'], 'records', 'readwrite'>;

/**
 * Gets a large value from IndexedDB, which is asynchronous. The rules are those of `getEntry`; what
 * is set aside stays in the database. If IndexedDB is denied, missing or full, `localStorage` is
 * used instead. A value there is newer than the record, or from the time before records, and moves.
 */
export async function getRecord<Value>(entry: Entry<Value>): Promise<Value | undefined> {
	const unmoved = getEntry(entry);
	if (unmoved !== undefined) {
		await putRecord(entry, unmoved);
		return unmoved;
	}
	return useStore(async (store) => {
		const reading = await examine(entry, store);
		return reading.kind === 'value' ? reading.value : undefined;
	}, undefined);
}

/** Stores a large value. Returns `false` if that is not possible. */
export async function putRecord<Value>(entry: Entry<Value>, value: Value): Promise<boolean> {
	if (!canReplace(entry)) return false;
	const result = await useStore(async (store) => {
		const { kind } = await examine(entry, store);
		if (kind === 'newer' || kind === 'damaged') return 'refused';
		await store.put(toStored(entry, value), entry.name);
		return 'stored';
	}, 'unavailable');
	if (result === 'unavailable') return setEntry(entry, value);
	if (result === 'stored') removeEntry(entry);
	return result === 'stored';
}

/** Removes a record of any version and whatever was set aside, because the reader asked for it. */
export async function forgetRecord<Value>(entry: Entry<Value>): Promise<void> {
	forgetEntry(entry);
	await useStore(async (store) => {
		for (const name of [entry.name, ...listAsideNames(entry.name)]) await store.delete(name);
	}, undefined);
}

/** Reads a record. One that is damaged is set aside, and then counts as missing. */
async function examine<Value>(
	entry: Entry<Value>,
	store: Store,
): Promise<Reading<Value> | { kind: 'missing' }> {
	const stored = await store.get(entry.name);
	if (stored === undefined) return { kind: 'missing' };
	const reading = readStored(entry, stored);
	if (reading.kind === 'value') return reading;
	noteTrouble(entry.name, reading.kind);
	if (reading.kind === 'newer') return reading;
	for (const place of listAsideNames(entry.name)) {
		if ((await store.getKey(place)) !== undefined) continue;
		await store.put(stored, place);
		await store.delete(entry.name);
		return { kind: 'missing' };
	}
	return reading;
}

/**
 * Opens the database, runs one transaction, and closes it again, so that no tab holds up another
 * that deletes or changes it. Returns the alternative if any of that fails; then nothing has
 * changed.
 */
async function useStore<Result, Alternative>(
	act: (store: Store) => Promise<Result>,
	alternative: Alternative,
): Promise<Result | Alternative> {
	let database: IDBPDatabase<Records> | undefined;
	try {
		database = await openDB<Records>('guide', undefined, {
			upgrade: (created) => void created.createObjectStore('records'),
		});
		const transaction = database.transaction('records', 'readwrite');
		const [result] = await Promise.all([act(transaction.store), transaction.done]);
		return result;
	} catch {
		return alternative;
	} finally {
		database?.close();
	}
}
