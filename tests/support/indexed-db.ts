import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';

/** Stubs the browser's IndexedDB with the given records. */
export async function stubIndexedDb(records: Record<string, unknown> = {}): Promise<void> {
	vi.stubGlobal('indexedDB', new IDBFactory());
	if (Object.keys(records).length > 0) await putRecords(records);
}

/** Writes records as another tab would. */
export async function putRecords(records: Record<string, unknown>): Promise<void> {
	const database = await open();
	for (const [name, value] of Object.entries(records)) await database.put('records', value, name);
	database.close();
}

/** Reads all records. */
export async function readRecords(): Promise<Record<string, unknown>> {
	const database = await open();
	const names = await database.getAllKeys('records');
	const values = await database.getAll('records');
	database.close();
	return Object.fromEntries(names.map((name, index) => [String(name), values[index]]));
}

function open() {
	return openDB('guide', undefined, {
		upgrade: (created) => void created.createObjectStore('records'),
	});
}
