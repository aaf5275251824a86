import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep, read, write } from '../../../../src/browser/storage.ts';
import {
	addNews,
	forgetVisits,
	readNews,
	readSeen,
	readVisit,
	writeSeen,
	writeVisit,
} from '../../../../src/browser/visits/visits.ts';
import type { News } from '../../../../src/model/news.ts';
import type { ServiceStates } from '../../../../src/model/schemas/guide-state.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const services = {
	s3: { label: 'S3', status: 'open', facts: { Object: '50 TB' } },
} as ServiceStates;
const news = [{ kind: 'added', service: 's3', label: 'S3' }] as News[];
const batch = { since: '2026-11-20', noticed: '2026-11-25', news };

test('what is written is read again', () => {
	stubLocalStorage();
	writeVisit({ day: '2026-11-25', versions: ['b', 'a'] });
	writeSeen({ first: '2026-11-20', services });
	addNews(batch);
	expect(readVisit()).toEqual({ day: '2026-11-25', versions: ['b', 'a'] });
	expect(readSeen()).toMatchObject({ first: '2026-11-20', services });
	expect(readNews()).toEqual([batch]);
});

test('on a first visit there is nothing', () => {
	stubLocalStorage();
	expect([readVisit(), readSeen(), readNews()]).toEqual([undefined, undefined, []]);
});

test('the last four versions are remembered, each once', () => {
	stubLocalStorage();
	writeVisit({ day: '2026-11-25', versions: ['e', 'd', 'e', 'c', 'b', 'a'] });
	expect(read('visit')).toBe('2026-11-25 e d c b');
});

test('newer news stand before older, and at most twenty batches are kept', () => {
	stubLocalStorage();
	for (let day = 10; day <= 31; day += 1) addNews({ ...batch, noticed: `2026-12-${day}` });
	expect(readNews()).toHaveLength(20);
	expect(readNews()[0]?.noticed).toBe('2026-12-31');
});

const toNews = (news: string) =>
	`{"form":1,"batches":[{"since":"2026-11-20","noticed":"2026-11-25","news":[${news}]}]}`;

describe('a damaged entry', () => {
	test.each([
		['seen', 'no JSON'],
		['seen', '[]'],
		['seen', '{"form":1,"first":"2026-11-20"}'],
		['seen', '{"form":1,"first":"2026-11-20","services":{"s3":{"label":"S3"}}}'],
		['seen', '{"form":99,"first":"2026-11-20","services":{}}'],
		['news', 'null'],
		['news', '{"form":1,"batches":[{"since":"2026-11-20"}]}'],
		['news', '{"form":1,"batches":[{"since":"a","noticed":"b","news":[null]}]}'],
		['seen', '{"form":1,"first":"soon","services":{}}'],
		['seen', '{"form":1,"first":"2026-99-99","services":{}}'],
		[
			'seen',
			'{"form":1,"first":"2026-11-20","services":{"s3":{"label":"S3","status":"open","facts":{"Object":{}}}}}',
		],
		['seen', '['.repeat(100_000)],
		['seen', `{"form":1,"first":"2026-11-20","services":{},"more":"${'x'.repeat(1_000_000)}"}`],
		['news', toNews('{"kind":"renamed","service":"s3","label":"S3"}')],
		['news', toNews('{"kind":"constructor","service":"s3","label":"S3"}')],
		['news', toNews('{"kind":"status","service":"s3","label":"S3","before":1e999,"after":[]}')],
	] as const)('%s of %s is put aside and takes no other with it', (entry, text) => {
		const held = stubLocalStorage({
			entries: { 'guide.visit': '2026-11-20 a', [`guide.${entry}`]: text },
		});
		expect(entry === 'seen' ? readSeen() : readNews()[0]).toBeUndefined();
		expect(Object.fromEntries(held)).toEqual({
			'guide.visit': '2026-11-20 a',
			[`guide.${entry}.damaged`]: text,
		});
	});

	test.each([
		'yesterday a',
		'2026-99-99 a',
		'2026-11-20 "]<img>',
		'{"theme":"purple"}',
		'',
		'x'.repeat(1_000_001),
	])('visit of %.20s counts as none and is put aside', (text) => {
		const held = stubLocalStorage({ entries: { 'guide.visit': text } });
		expect(readVisit()).toBeUndefined();
		expect(Object.fromEntries(held)).toEqual({ 'guide.visit.damaged': text });
	});

	test('stays where it is, and is not written over, where there is no room to put it aside', async () => {
		vi.resetModules();
		const visits = await import('../../../../src/browser/visits/visits.ts');
		const entries = { 'guide.seen': 'no JSON' };
		const held = stubLocalStorage({ entries, hasRoomFor: (name) => name in entries });
		expect(visits.readSeen()).toBeUndefined();
		expect(visits.writeSeen({ first: '2026-11-20', services })).toBe(false);
		expect(Object.fromEntries(held)).toEqual(entries);
		visits.forgetVisits();
		expect(held.size).toBe(0);
	});
});

test('forgetting leaves only the choice of keys', () => {
	const held = stubLocalStorage({
		entries: {
			'guide.visit': '2026-11-20 a',
			'guide.seen': '{',
			'guide.keys': 'off',
			theme: 'dark',
		},
	});
	readSeen();
	forgetVisits();
	expect(Object.fromEntries(held)).toEqual({ 'guide.keys': 'off', theme: 'dark' });
});

test('a choice that cannot be stored holds for the page', () => {
	stubLocalStorage({ isFull: true });
	expect(keep('keys', 'off')).toBe(false);
	expect(read('keys')).toBe('off');
	stubLocalStorage();
	expect(keep('keys', null)).toBe(true);
	expect(read('keys')).toBeNull();
});

test('a full storage is reported, not thrown', () => {
	stubLocalStorage({ isFull: true });
	expect(write('keys', 'off')).toBe(false);
	expect(writeSeen({ first: '2026-11-20', services })).toBe(false);
});

test('a forbidden storage holds nothing and throws nothing', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(read('visit')).toBeNull();
	expect(write('visit', 'x')).toBe(false);
	expect(readNews()).toEqual([]);
});
