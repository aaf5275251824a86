import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteVisit } from '../../../../src/browser/visits/note-visit.ts';
import { removeEntry, setEntry } from '../../../../src/browser/storage/local-entries.ts';
import { newsEntry } from '../../../../src/browser/storage/news-entry.ts';
import { getRecord } from '../../../../src/browser/storage/records.ts';
import { seenEntry } from '../../../../src/browser/storage/seen-entry.ts';
import { addNews, clearNews, getNews } from '../../../../src/browser/visits/stored-news.ts';
import { DATA_FORM } from '../../../../src/model/data-form.ts';
import type { News } from '../../../../src/model/news.ts';
import { readRecords, stubIndexedDb } from '../../../support/indexed-db.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

beforeEach(() => stubIndexedDb());
afterEach(() => {
	// Values that could not be stored are kept for the page, which all tests share.
	stubLocalStorage();
	removeEntry(newsEntry);
	vi.unstubAllGlobals();
});

const s3 = { label: 'S3', status: 'open', facts: { Object: '5 TB' } };
const older = {
	'guide.visit': '2026-11-20 aaaaaaaa',
	'guide.seen': JSON.stringify({ form: 1, first: '2026-11-01', services: { s3 } }),
};
/** The records of a browser after the contents of its local storage have moved. */
const moved = { seen: { form: 2, first: '2026-11-01', version: '', services: { s3 } } };

/** A server with one state, which counts its requests. */
function serve(version: string, services: object) {
	const asked = vi.fn<(url: string) => Promise<Response>>(() =>
		Promise.resolve(Response.json({ form: DATA_FORM, version, services })),
	);
	vi.stubGlobal('fetch', asked);
	return asked;
}

test('a first visit only remembers', async () => {
	const held = stubLocalStorage();
	serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-20');
	expect(getNews()).toEqual([]);
	expect(await getRecord(seenEntry)).toMatchObject({ first: '2026-11-20', services: { s3 } });
	expect(held.get('guide.visit')).toBe('2026-11-20 aaaaaaaa');
});

test('a later version is fetched once, and compared with what was seen', async () => {
	stubLocalStorage({ entries: older });
	const asked = serve('bbbbbbbb', { s3: { ...s3, status: 'closed' } });
	await noteVisit('bbbbbbbb', '2026-11-25');
	await noteVisit('bbbbbbbb', '2026-11-26');
	expect(asked.mock.calls.map(([address]) => address)).toEqual(['/state.json?bbbbbbbb']);
	expect(getNews()).toEqual([
		{
			since: '2026-11-20',
			noticed: '2026-11-25',
			news: [{ service: 's3', label: 'S3', kind: 'status', before: 'open', after: 'closed' }],
		},
	]);
	expect(await getRecord(seenEntry)).toMatchObject({
		first: '2026-11-01',
		services: { s3: { status: 'closed' } },
	});
});

test('a cached page of an older version is not news', async () => {
	const held = stubLocalStorage({
		entries: { ...older, 'guide.visit': '2026-11-20 bbbbbbbb aaaaaaaa' },
	});
	const asked = serve('bbbbbbbb', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
	expect(getNews()).toEqual([]);
	expect(held.get('guide.visit')).toBe('2026-11-25 bbbbbbbb aaaaaaaa');
});

test('a server that is one version ahead of the page is asked only once', async () => {
	stubLocalStorage({ entries: older });
	const asked = serve('cccccccc', { s3 });
	await noteVisit('bbbbbbbb', '2026-11-25');
	await noteVisit('cccccccc', '2026-11-25');
	expect(asked).toHaveBeenCalledTimes(1);
});

test('without a connection the next page tries again, and no day is lost', async () => {
	const held = stubLocalStorage({ entries: older });
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	await noteVisit('bbbbbbbb', '2026-11-25');
	expect(Object.fromEntries(held)).toEqual({ 'guide.visit': older['guide.visit'] });
	expect(await readRecords()).toEqual(moved);
});

test('where nothing can be kept, nothing is fetched', async () => {
	stubLocalStorage({ isFull: true });
	const asked = serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
});

describe('where there is no room for the news', () => {
	/** Has room for a visit, which is short, but not for news. */
	const hasRoomFor = (name: string) => name === 'guide.visit';
	const closed = { s3: { ...s3, status: 'closed' } };

	test('pages do not look again, the page of the news does, and nothing is lost', async () => {
		const held = stubLocalStorage({ entries: older, hasRoomFor });
		const asked = serve('bbbbbbbb', closed);
		await noteVisit('bbbbbbbb', '2026-11-25');
		await noteVisit('bbbbbbbb', '2026-11-26');
		expect(Object.fromEntries(held)).toEqual({
			'guide.visit': '2026-11-20 ?bbbbbbbb aaaaaaaa',
		});
		await noteVisit('bbbbbbbb', '2026-11-26', true);
		expect(asked).toHaveBeenCalledTimes(2);
		expect(getNews()).toMatchObject([{ since: '2026-11-20', news: [{ after: 'closed' }] }]);
		expect(await readRecords()).toEqual(moved);
	});

	test('a reader who asks sees the news even if no visit can be stored', async () => {
		stubLocalStorage({ entries: older, isFull: true });
		serve('bbbbbbbb', closed);
		await noteVisit('bbbbbbbb', '2026-11-25', true);
		expect(getNews()).toMatchObject([{ news: [{ kind: 'status', after: 'closed' }] }]);
	});
});

test.each([
	['denied', { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } }],
	['missing', {}],
])('where locks are %s, a visit is noted all the same', async (_, navigator) => {
	vi.stubGlobal('navigator', navigator);
	const held = stubLocalStorage();
	serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-20');
	expect(held.get('guide.visit')).toBe('2026-11-20 aaaaaaaa');
});

test('the next visit of a known version moves only the day', async () => {
	const held = stubLocalStorage({ entries: older });
	const asked = serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
	expect(held.get('guide.visit')).toBe('2026-11-25 aaaaaaaa');
});

test('a reader who leaves during the fetch finds the news later', async () => {
	const held = stubLocalStorage({ entries: older });
	// Locks end with their page, but here both pages are one.
	vi.stubGlobal('navigator', {});
	const asked = vi.fn(() => new Promise(() => undefined));
	vi.stubGlobal('fetch', asked);
	void noteVisit('bbbbbbbb', '2026-11-25');
	await vi.waitFor(() => expect(asked).toHaveBeenCalled());
	expect(held.get('guide.visit')).toBe('2026-11-20 ?bbbbbbbb aaaaaaaa');
	serve('bbbbbbbb', { s3: { ...s3, status: 'closed' } });
	await noteVisit('bbbbbbbb', '2026-11-26', true);
	expect(getNews()).toMatchObject([{ since: '2026-11-20', news: [{ after: 'closed' }] }]);
	expect(held.get('guide.visit')).toBe('2026-11-26 bbbbbbbb aaaaaaaa');
});

test('a browser that lost its visit does not fetch the state it has', async () => {
	const held = stubLocalStorage({ entries: { 'guide.visit': 'damaged' } });
	await stubIndexedDb({
		seen: { form: 2, first: '2026-11-01', version: 'aaaaaaaa', services: { s3 } },
	});
	const asked = serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
	expect(held.get('guide.visit')).toBe('2026-11-25 aaaaaaaa');
	expect(held.get('guide.visit.damaged')).toBe('damaged');
});

test('what a newer version of the guide stored stays, and nothing is fetched', async () => {
	const entries = { 'guide.visit': '{"form":2,"day":"2026-12-24"}' };
	const held = stubLocalStorage({ entries });
	await stubIndexedDb({ seen: { form: 99 } });
	const asked = serve('bbbbbbbb', { s3 });
	await noteVisit('bbbbbbbb', '2026-11-25');
	await noteVisit('bbbbbbbb', '2026-11-25', true);
	expect(asked).not.toHaveBeenCalled();
	expect(Object.fromEntries(held)).toEqual(entries);
	expect(await readRecords()).toEqual({ seen: { form: 99 } });
});

test('news is sorted newest first, and at most twenty batches are kept', () => {
	stubLocalStorage();
	const news = [{ kind: 'added', service: 's3', label: 'S3' }] as News[];
	for (let day = 10; day <= 31; day += 1)
		addNews({ since: '2026-11-20', noticed: `2026-12-${day}`, news }, setEntry);
	expect(getNews()).toHaveLength(20);
	expect(getNews()[0]?.noticed).toBe('2026-12-31');
	clearNews();
	expect(getNews()).toEqual([]);
});
