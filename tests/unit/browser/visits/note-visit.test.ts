import { afterEach, describe, expect, test, vi } from 'vitest';
import { noteVisit } from '../../../../src/browser/visits/note-visit.ts';
import { keep } from '../../../../src/browser/storage.ts';
import { readNews, readSeen } from '../../../../src/browser/visits/visits.ts';
import { DATA_FORM } from '../../../../src/model/data-form.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

afterEach(() => {
	keep('news', null);
	vi.unstubAllGlobals();
});

const s3 = { label: 'S3', status: 'open', facts: { Object: '5 TB' } };
const older = {
	'guide.visit': '2026-11-20 aaaaaaaa',
	'guide.seen': JSON.stringify({ form: 1, first: '2026-11-01', services: { s3 } }),
};

/** A server that has one state, and counts how often it is asked. */
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
	expect(readNews()).toEqual([]);
	expect(readSeen()).toMatchObject({ first: '2026-11-20', services: { s3 } });
	expect(held.get('guide.visit')).toBe('2026-11-20 aaaaaaaa');
});

test('a later version is fetched once, and compared with what was seen', async () => {
	stubLocalStorage({ entries: older });
	const asked = serve('bbbbbbbb', { s3: { ...s3, status: 'closed' } });
	await noteVisit('bbbbbbbb', '2026-11-25');
	await noteVisit('bbbbbbbb', '2026-11-26');
	expect(asked.mock.calls).toEqual([['/state.json?bbbbbbbb']]);
	expect(readNews()).toEqual([
		{
			since: '2026-11-20',
			noticed: '2026-11-25',
			news: [{ service: 's3', label: 'S3', kind: 'status', before: 'open', after: 'closed' }],
		},
	]);
	expect(readSeen()).toMatchObject({ first: '2026-11-01', services: { s3: { status: 'closed' } } });
});

test('a page of an older version out of a cache is no news', async () => {
	const held = stubLocalStorage({
		entries: { ...older, 'guide.visit': '2026-11-20 bbbbbbbb aaaaaaaa' },
	});
	const asked = serve('bbbbbbbb', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
	expect(held.get('guide.visit')).toBe('2026-11-20 bbbbbbbb aaaaaaaa');
});

test('a server that is a version further than the page is not asked again for that', async () => {
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
	expect(Object.fromEntries(held)).toEqual(older);
});

test('where nothing can be kept, nothing is fetched', async () => {
	stubLocalStorage({ isFull: true });
	const asked = serve('aaaaaaaa', { s3 });
	await noteVisit('aaaaaaaa', '2026-11-25');
	expect(asked).not.toHaveBeenCalled();
});

describe('where the news find no room', () => {
	/** Takes a visit, which is short, and none of the news. */
	const hasRoomFor = (name: string) => name === 'guide.visit';
	const closed = { s3: { ...s3, status: 'closed' } };

	test('pages do not look again, the page of the news does, and nothing is lost', async () => {
		const held = stubLocalStorage({ entries: older, hasRoomFor });
		const asked = serve('bbbbbbbb', closed);
		await noteVisit('bbbbbbbb', '2026-11-25');
		expect(Object.fromEntries(held)).toEqual({
			...older,
			'guide.visit': '2026-11-20 ?bbbbbbbb aaaaaaaa',
		});
		await noteVisit('bbbbbbbb', '2026-11-26', true);
		expect(asked).toHaveBeenCalledTimes(2);
		expect(readNews()).toMatchObject([{ since: '2026-11-20', news: [{ after: 'closed' }] }]);
		expect(held.get('guide.seen')).toBe(older['guide.seen']);
	});

	test('a reader who asks sees them even where no visit can be noted', async () => {
		stubLocalStorage({ entries: older, isFull: true });
		serve('bbbbbbbb', closed);
		await noteVisit('bbbbbbbb', '2026-11-25', true);
		expect(readNews()).toMatchObject([{ news: [{ kind: 'status', after: 'closed' }] }]);
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
