import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { readSides } from '../../../src/browser/compare/service-names.ts';
import { getEntry } from '../../../src/browser/storage/local-entries.ts';
import { seenEntry } from '../../../src/browser/storage/seen-entry.ts';
import { visitEntry } from '../../../src/browser/storage/visit-entry.ts';
import { getNews } from '../../../src/browser/visits/stored-news.ts';
import { listNews } from '../../../src/model/news.ts';
import { stubLocalStorage } from '../../support/local-storage.ts';

afterEach(() => vi.unstubAllGlobals());

/** Values that storage or a URL can have if someone else wrote them. */
const hostile = fc.oneof(
	fc.constantFrom(
		'"]<img src=x onerror=alert(1)>',
		'__proto__',
		'constructor',
		'toString',
		'javascript:alert(1)',
		'%',
		'%E0%A4%A',
		'\ud800',
		'\0',
		'x'.repeat(10_000),
	),
	fc.string({ unit: 'binary' }),
);
const day = fc.constantFrom('2026-11-20', '2026-11-25');
const states = fc
	.array(
		fc.tuple(
			hostile,
			fc.record({
				label: hostile,
				status: hostile,
				facts: fc.array(fc.tuple(hostile, hostile)).map((each) => Object.fromEntries(each)),
			}),
		),
		{ maxLength: 4 },
	)
	.map((each) => Object.fromEntries(each));

test('reading any stored value never throws, and returns a valid value or none', () => {
	const anything = fc.oneof(
		hostile,
		fc.json(),
		fc.record({ form: fc.constant(1), first: day, services: states }).map((v) => JSON.stringify(v)),
	);
	fc.assert(
		fc.property(anything, anything, anything, (visit, seen, news) => {
			const entries = { 'guide.visit': visit, 'guide.seen': seen, 'guide.news': news };
			const held = stubLocalStorage({ entries });
			const read = [getEntry(visitEntry), getEntry(seenEntry), getNews()];
			expect(read).toHaveLength(3);
			// Nothing is lost: each text is in its old place or set aside.
			for (const [name, text] of Object.entries(entries))
				expect(held.get(name) ?? held.get(`${name}.damaged`)).toBe(text);
		}),
	);
});

test('names of object members work as ids of services and facts', () => {
	fc.assert(
		fc.property(states, states, (before, after) => {
			const news = listNews(before as never, after as never);
			for (const each of news)
				for (const text of Object.values(each)) expect(typeof text).toBe('string');
			const all = Object.keys(after).filter((id) => !Object.hasOwn(before, id));
			expect(news.filter(({ kind }) => kind === 'added').map(({ service }) => service)).toEqual(
				all,
			);
		}),
	);
});

test('the sides of any URL are services, and only a few words are read', () => {
	const services = [{ id: 's3', label: 'S3', names: ['Amazon S3'] }];
	fc.assert(
		fc.property(fc.array(hostile), (words) => {
			const { sides, unknown } = readSides(`?s=${words.join(',')}`, services);
			expect(sides.every((side) => services.includes(side))).toBe(true);
			expect(unknown.length).toBeLessThanOrEqual(8);
		}),
	);
});
