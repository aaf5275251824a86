import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Local from '../../../../src/browser/storage/local-entries.ts';
import type * as Door from '../../../../src/browser/storage/records.ts';
import { seenEntry, type Seen } from '../../../../src/browser/storage/seen-entry.ts';
import { putRecords, readRecords, stubIndexedDb } from '../../../support/indexed-db.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

let door: typeof Door;
let local: typeof Local;

beforeEach(async () => {
	// Each test has a page of its own, which holds nothing.
	vi.resetModules();
	local = await import('../../../../src/browser/storage/local-entries.ts');
	door = await import('../../../../src/browser/storage/records.ts');
	await stubIndexedDb();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const services = { s3: { label: 'S3', status: 'open', facts: { Object: '50 TB' } } };
const seen = { first: '2026-11-02', version: 'kX3_a9Qz', services } as Seen;
const older = { ...seen, first: '2026-10-01' };
const newer = { form: 99, somehow: 'else' };
const version1 = JSON.stringify({ form: 1, first: '2026-11-02', services });

test('a record can be read again, and is not in local storage', async () => {
	const held = stubLocalStorage();
	expect(await door.getRecord(seenEntry)).toBeUndefined();
	expect(await door.putRecord(seenEntry, seen)).toBe(true);
	expect(await door.getRecord(seenEntry)).toEqual(seen);
	expect(await readRecords()).toEqual({ seen: { form: 2, ...seen } });
	expect(held.size).toBe(0);
	await door.forgetRecord(seenEntry);
	expect(await readRecords()).toEqual({});
});

describe('a text in local storage', () => {
	test('of version 1 is migrated and moves into the database', async () => {
		const held = stubLocalStorage({ entries: { 'guide.seen': version1 } });
		expect(await door.getRecord(seenEntry)).toEqual({ ...seen, version: '' });
		expect(await readRecords()).toEqual({ seen: { form: 2, ...seen, version: '' } });
		expect(held.size).toBe(0);
		expect(await door.getRecord(seenEntry)).toEqual({ ...seen, version: '' });
	});

	test('is newer than the record, because it was written when there was no database', async () => {
		await putRecords({ seen: { form: 2, ...older } });
		const held = stubLocalStorage({
			entries: { 'guide.seen': JSON.stringify({ form: 2, ...seen }) },
		});
		expect(await door.getRecord(seenEntry)).toEqual(seen);
		expect(await readRecords()).toEqual({ seen: { form: 2, ...seen } });
		expect(held.size).toBe(0);
	});

	test('that is damaged is set aside, and the record is used', async () => {
		await putRecords({ seen: { form: 2, ...seen } });
		const held = stubLocalStorage({ entries: { 'guide.seen': '{"form":1,"serv' } });
		expect(await door.getRecord(seenEntry)).toEqual(seen);
		expect(held.get('guide.seen.damaged')).toBe('{"form":1,"serv');
		expect(local.takeTrouble(['seen'])).toBe('damaged');
	});

	test('from a newer version of the guide stays, and no record is written', async () => {
		const held = stubLocalStorage({ entries: { 'guide.seen': JSON.stringify(newer) } });
		expect(await door.getRecord(seenEntry)).toBeUndefined();
		expect(await door.putRecord(seenEntry, seen)).toBe(false);
		expect(held.get('guide.seen')).toBe(JSON.stringify(newer));
		expect(await readRecords()).toEqual({});
	});
});

describe('a damaged record', () => {
	test.each([['text'], [{}], [{ form: 2, first: 'soon' }], [[1]], [null], [new Date(0)]])(
		'%j is set aside, counts as missing, and is reported once',
		async (damaged) => {
			stubLocalStorage();
			await putRecords({ seen: damaged });
			expect(await door.getRecord(seenEntry)).toBeUndefined();
			expect(await readRecords()).toEqual({ 'seen.damaged': damaged });
			expect(local.takeTrouble(['seen'])).toBe('damaged');
			expect(local.takeTrouble(['seen'])).toBeUndefined();
		},
	);

	test('is set aside before a new one is written, next to earlier ones', async () => {
		stubLocalStorage();
		await putRecords({ seen: 'second', 'seen.damaged': 'first' });
		expect(await door.putRecord(seenEntry, seen)).toBe(true);
		expect(await readRecords()).toEqual({
			seen: { form: 2, ...seen },
			'seen.damaged': 'first',
			'seen.damaged.2': 'second',
		});
	});

	test('stays, with nothing written over it, once nine others are set aside', async () => {
		stubLocalStorage();
		for (let count = 1; count <= 10; count += 1) {
			await putRecords({ seen: `damage ${count}` });
			await door.getRecord(seenEntry);
		}
		expect(await door.putRecord(seenEntry, seen)).toBe(false);
		expect(await readRecords()).toMatchObject({ seen: 'damage 10', 'seen.damaged.9': 'damage 9' });
		await door.forgetRecord(seenEntry);
		expect(await readRecords()).toEqual({});
	});
});

describe('a record of a newer version', () => {
	test('is not read or overwritten, and is reported', async () => {
		const held = stubLocalStorage();
		await putRecords({ seen: newer });
		expect(await door.getRecord(seenEntry)).toBeUndefined();
		expect(local.takeTrouble(['seen'])).toBe('newer');
		expect(await door.putRecord(seenEntry, seen)).toBe(false);
		expect(await readRecords()).toEqual({ seen: newer });
		expect(held.size).toBe(0);
	});

	test('that another tab writes after this one has read is not overwritten', async () => {
		stubLocalStorage();
		await door.putRecord(seenEntry, seen);
		expect(await door.getRecord(seenEntry)).toEqual(seen);
		await putRecords({ seen: newer });
		expect(await door.putRecord(seenEntry, seen)).toBe(false);
		expect(await readRecords()).toEqual({ seen: newer });
	});
});

test('two tabs can write at once, and the last one wins', async () => {
	stubLocalStorage();
	const values = Array.from({ length: 8 }, (_, index) => ({ ...seen, version: `v${index}` }));
	const stored = await Promise.all(values.map((value) => door.putRecord(seenEntry, value)));
	expect(stored).toEqual(values.map(() => true));
	expect(values).toContainEqual(await door.getRecord(seenEntry));
});

test('a tab with an open database does not block another from deleting it', async () => {
	stubLocalStorage();
	await door.putRecord(seenEntry, seen);
	await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase('guide');
		request.onsuccess = resolve;
		request.onblocked = reject;
	});
	expect(await door.getRecord(seenEntry)).toBeUndefined();
	expect(await door.putRecord(seenEntry, seen)).toBe(true);
});

test('a database that a newer version of the guide has changed is used as it is', async () => {
	stubLocalStorage();
	await door.putRecord(seenEntry, seen);
	const changed = await openDB('guide', 7, {
		upgrade: (database) => void database.createObjectStore('cards'),
	});
	changed.close();
	expect(await door.getRecord(seenEntry)).toEqual(seen);
});

/** Faults of a browser's database. */
const faults: Record<string, () => unknown> = {
	missing: () => vi.stubGlobal('indexedDB', undefined),
	denied: () =>
		vi.stubGlobal('indexedDB', {
			open: () => {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			},
		}),
	'denied later': () =>
		vi.stubGlobal('indexedDB', {
			open: () => {
				const request = new EventTarget() as IDBOpenDBRequest;
				Object.assign(request, { error: new DOMException('Denied', 'InvalidStateError') });
				setTimeout(() => request.dispatchEvent(new Event('error')));
				return request;
			},
		}),
	full: () =>
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		}),
	foreign: async () => {
		const database = await openDB('guide', 1, {
			upgrade: (created) => void created.createObjectStore('theirs'),
		});
		database.close();
	},
};

describe.each(Object.entries(faults))('where the database is %s', (_, breakDatabase) => {
	test('local storage is used instead', async () => {
		const held = stubLocalStorage();
		await breakDatabase();
		expect(await door.getRecord(seenEntry)).toBeUndefined();
		expect(await door.putRecord(seenEntry, seen)).toBe(true);
		expect(await door.getRecord(seenEntry)).toEqual(seen);
		expect(Object.fromEntries(held)).toEqual({
			'guide.seen': JSON.stringify({ form: 2, ...seen }),
		});
		await door.forgetRecord(seenEntry);
		expect(held.size).toBe(0);
	});

	test('a text of version 1 is still read', async () => {
		stubLocalStorage({ entries: { 'guide.seen': version1 } });
		await breakDatabase();
		expect(await door.getRecord(seenEntry)).toEqual({ ...seen, version: '' });
	});

	test('and local storage too, nothing is stored and nothing fails', async () => {
		vi.stubGlobal('localStorage', undefined);
		await breakDatabase();
		expect(await door.getRecord(seenEntry)).toBeUndefined();
		expect(await door.putRecord(seenEntry, seen)).toBe(false);
		await door.forgetRecord(seenEntry);
	});
});

test('a record that a full database cannot replace stays', async () => {
	stubLocalStorage({ isFull: true });
	await door.putRecord(seenEntry, older);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
	});
	expect(await door.putRecord(seenEntry, seen)).toBe(false);
	expect(await door.getRecord(seenEntry)).toEqual(older);
});
