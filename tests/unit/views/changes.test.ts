import { describe, expect, test } from 'vitest';
import { listChanges, listStatusChanges, splitChanges } from '../../../src/views/changes.ts';
import { buildFeedItems } from '../../../src/views/feed.ts';
import { buildGuide } from '../../../src/guide/build-guide.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import type { Note } from '../../../src/model/schemas/note.ts';
import { makeGroundNotes, makeService, makeText } from '../../support/notes.ts';

const build = (...notes: Note[]): Guide => buildGuide([...makeGroundNotes(), ...notes]).guide;
const closed = { state: 'closed', source: 'https://docs.aws.amazon.com/', successor: 'none' };

test('changes are sorted newest first, and an ended service by its end', () => {
	const guide = build(
		makeService('alpha', { status: { ...closed, since: '2026-07-30' } }),
		makeService('beta', {
			status: { ...closed, state: 'ended', since: '2024-01-01', ends: '2026-09-30' },
		}),
		makeService('gamma', { status: { ...closed, since: '2025' } }),
	);
	expect(listChanges(guide).map(({ service, date }) => [service.id, date])).toEqual([
		['beta', '2026-09-30'],
		['alpha', '2026-07-30'],
		['gamma', '2025'],
	]);
});

test('a change in the history is listed with status changes, with its label', () => {
	const guide = build(
		makeService('alpha', {
			status: { ...closed, since: '2026-07-30' },
			history: [
				{
					date: '2026-08',
					kind: 'renamed',
					what: makeText('It was called Omega.'),
					source: { title: 'Page', url: 'https://docs.aws.amazon.com/' },
				},
			],
		}),
	);
	expect(listChanges(guide).map(({ kind, date, what }) => [kind, date, what])).toEqual([
		['renamed', '2026-08', 'It was called Omega.'],
		['closed', '2026-07-30', undefined],
	]);
});

describe('an upcoming end', () => {
	const guide = build(
		makeService('alpha', {
			status: {
				...closed,
				state: 'ending',
				since: '2026-06',
				ends: '2027-04-30',
				successor: 'beta',
			},
		}),
		makeService('beta', { name: 'AWS Beta', status: { ...closed, since: '2025' } }),
	);
	const changes = listChanges(guide);

	test('is separate from past changes', () => {
		const { upcoming, past } = splitChanges(changes);
		expect(upcoming.map(({ service }) => service.id)).toEqual(['alpha']);
		expect(past.map(({ service }) => service.id)).toEqual(['beta']);
	});

	test('is in the feed without a date if only the month or year is known', () => {
		const items = buildFeedItems(changes, '2026-11-21', (id) => `https://example.com/${id}/`);
		expect(items).toMatchInlineSnapshot(`
			[
			  {
			    "description": "What alpha is. Instead: AWS Beta. Source: https://docs.aws.amazon.com/",
			    "link": "https://example.com/alpha/#ending-2027-04-30",
			    "title": "Amazon Alpha: ending, 30 April 2027",
			  },
			  {
			    "description": "What beta is. Source: https://docs.aws.amazon.com/",
			    "link": "https://example.com/beta/#closed-2025",
			    "title": "AWS Beta: closed to new customers, 2025",
			  },
			]
		`);
	});
});

describe('the feed', () => {
	const read = (guide: Guide, today = '2026-11-21') =>
		buildFeedItems(listChanges(guide), today, (id) => `https://example.com/${id}/`);
	const known = (statuses: readonly object[]) =>
		build(
			...statuses.map((status, at) => makeService(`s${at}`, { status: { ...closed, ...status } })),
		);

	test('dates an end by its announcement, and lists the newest first', () => {
		const guide = known([
			{ since: '2026-03-01' },
			{ since: '2026' },
			{ since: '2026-10' },
			{ state: 'ending', since: '2026-11-20', ends: '2027-04-30' },
			{ state: 'ended', since: '2025-01-01', ends: '2026-09-30' },
		]);
		expect(read(guide).map(({ link, pubDate }) => [link, pubDate?.toUTCString()])).toEqual([
			['https://example.com/s3/#ending-2027-04-30', 'Fri, 20 Nov 2026 00:00:00 GMT'],
			['https://example.com/s2/#closed-2026-10', undefined],
			['https://example.com/s4/#ended-2026-09-30', 'Wed, 30 Sep 2026 00:00:00 GMT'],
			['https://example.com/s0/#closed-2026-03-01', 'Sun, 01 Mar 2026 00:00:00 GMT'],
			['https://example.com/s1/#closed-2026', undefined],
		]);
	});

	test('has no characters that XML forbids, and no markup in a description', () => {
		const note = 'Q&A <b>ended\u0008</b>.';
		const [item] = read(
			build(makeService('alpha', { status: { ...closed, since: '2026', note } })),
		);
		expect(item?.description).toBe(
			'Q&amp;A &lt;b&gt;ended\uFFFD&lt;/b&gt;. Source: https://docs.aws.amazon.com/',
		);
	});
});

describe('a change of a part', () => {
	const change = (date: string, what: string, kind = 'ended') => ({
		date,
		kind,
		what: makeText(what),
		source: { title: 'Page', url: 'https://docs.aws.amazon.com/' },
	});
	const guide = build(
		makeService('alpha', {
			history: [
				change('2026-10-01', 'Its first part ended.'),
				change('2026-10-01', 'Its second part ended.'),
				change('2027-03-31', 'Its third part will end.', 'ending'),
			],
		}),
	);
	const changes = listChanges(guide);

	test('has its own anchor on the page, even if two are on one day', () => {
		expect(changes.map(({ anchor }) => anchor).sort()).toEqual([
			'ended-2026-10-01',
			'ended-2026-10-01-2',
			'ending-2027-03-31',
		]);
	});

	test('is not in the feed as a change of the service, or before its day', () => {
		const items = buildFeedItems(changes, '2026-11-21', (id) => `https://example.com/${id}/`);
		expect(items.map(({ title }) => title).sort()).toEqual([
			'Amazon Alpha: Its first part ended.',
			'Amazon Alpha: Its second part ended.',
		]);
		expect(listStatusChanges(guide)).toEqual([]);
	});
});

test.each([
	['2026-11-20', false],
	['2026-11-21', true],
	['2026-11-22', true],
	['2026-10', false],
	['2026-11', true],
	['2026', true],
	['2025', false],
])('on November 21, 2026, an end of %s is upcoming: %s', (ends, isAhead) => {
	const note = makeService('alpha', {
		status: { ...closed, state: 'ending', since: '2024', ends },
	});
	const { guide } = buildGuide([note], [], '2026-11-21');
	const { upcoming, past } = splitChanges(listChanges(guide));
	expect(upcoming.map(({ kind }) => kind)).toEqual(isAhead ? ['ending'] : []);
	expect(past.map(({ kind }) => kind)).toEqual(isAhead ? [] : ['ended']);
});
