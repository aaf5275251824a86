import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asideEntry } from '../../../../src/browser/storage/aside-entry.ts';
import { readStored, toStored, type Entry } from '../../../../src/browser/storage/entry.ts';
import { keysEntry } from '../../../../src/browser/storage/keys-entry.ts';
import { newsEntry } from '../../../../src/browser/storage/news-entry.ts';
import { seenEntry } from '../../../../src/browser/storage/seen-entry.ts';
import { visitEntry } from '../../../../src/browser/storage/visit-entry.ts';

type Form = { version: number; stored: string | object; value: unknown };

const s3 = { label: 'S3', status: 'open', facts: { Object: '50 TB' } };
const news = [
	{ kind: 'added', service: 's3', label: 'S3' },
	{ kind: 'gone', service: 's3', label: 'S3' },
	{ kind: 'renamed', service: 's3', label: 'S3', before: 'Simple Storage' },
	{ kind: 'status', service: 's3', label: 'S3', before: 'open', after: 'closed' },
	{ kind: 'fact-changed', service: 's3', label: 'S3', fact: 'Object', before: '5', after: '50' },
	{ kind: 'fact-added', service: 's3', label: 'S3', fact: 'Object', after: '50' },
	{ kind: 'fact-gone', service: 's3', label: 'S3', fact: 'Object', before: '50' },
];
const batches = [{ since: '2026-11-20', noticed: '2026-11-25', news }];

/** Every form in which an entry has been stored since the first release. Forms are only added. */
const entries: [entry: Entry<never>, forms: Form[]][] = [
	[
		asideEntry as unknown as Entry<never>,
		[{ version: 1, stored: '{"form":1,"names":["seen"]}', value: ['seen'] }],
	],
	[keysEntry as unknown as Entry<never>, [{ version: 1, stored: 'off', value: 'off' }]],
	[
		newsEntry as unknown as Entry<never>,
		[{ version: 1, stored: JSON.stringify({ form: 1, batches }), value: batches }],
	],
	[
		seenEntry as unknown as Entry<never>,
		[
			{
				version: 1,
				stored: JSON.stringify({ form: 1, first: '2026-11-02', services: { s3 } }),
				value: { first: '2026-11-02', version: '', services: { s3 } },
			},
			{
				version: 2,
				stored: { form: 2, first: '2026-11-02', version: 'kX3_a9Qz', services: { s3 } },
				value: { first: '2026-11-02', version: 'kX3_a9Qz', services: { s3 } },
			},
		],
	],
	[
		visitEntry as unknown as Entry<never>,
		[
			{ version: 1, stored: '2026-11-20', value: { day: '2026-11-20', versions: [] } },
			{
				version: 1,
				stored: '2026-11-20 kX3_a9Qz p0LmN2-b',
				value: { day: '2026-11-20', versions: ['kX3_a9Qz', 'p0LmN2-b'] },
			},
			{
				version: 1,
				stored: '2026-11-20 ?kX3_a9Qz p0LmN2-b',
				value: { day: '2026-11-20', versions: ['?kX3_a9Qz', 'p0LmN2-b'] },
			},
		],
	],
];
const forms = entries.flatMap(([entry, all]) =>
	all.map((form) => ({ name: entry.name, entry, ...form })),
);

test.each(forms)('$name of version $version is read: $stored', ({ entry, stored, value }) => {
	expect(readStored(entry, stored)).toEqual({ kind: 'value', value });
});

test.each(forms)('$name of version $version is written in the current form', (form) => {
	const { entry, value, version, stored } = form;
	const written = toStored(entry, value as never);
	expect(readStored(entry, written)).toEqual({ kind: 'value', value });
	const text = typeof written === 'string' ? written : JSON.stringify(written);
	const known = typeof stored === 'string' ? stored : JSON.stringify(stored);
	if (version === entry.version) expect(text).toBe(known);
});

test.each(entries.map(([entry, all]) => ({ ...entry, all })))(
	'$name has a form of every version',
	({ version, all }) => {
		const versions = new Set(all.map((form) => form.version));
		expect([...versions]).toEqual(Array.from({ length: version }, (_, index) => index + 1));
	},
);

test('every entry is in the table, and no two share a name', () => {
	const files = readdirSync('src/browser/storage').filter((file) => file.endsWith('-entry.ts'));
	const names = entries.map(([{ name }]) => `${name}-entry.ts`);
	expect(names.toSorted()).toEqual(files.toSorted());
});

test.each([
	['visit', 'yesterday a'],
	['visit', '2026-99-99 a'],
	['visit', '2026-11-20 "]<img>'],
	['visit', '{"theme":"purple"}'],
	['visit', ''],
	['keys', 'on'],
	['keys', '{"theme":"off"}'],
	['seen', '{"form":1,"first":"2026-11-20"}'],
	['seen', '{"form":1,"first":"2026-11-20","services":{"s3":{"label":"S3"}}}'],
	['seen', '{"form":1,"first":"soon","services":{}}'],
	['seen', '{"form":1,"first":"2026-99-99","services":{}}'],
	[
		'seen',
		'{"form":1,"first":"2026-11-20","services":{"s3":{"label":"S3","status":"open",' +
			'"facts":{"Object":{}}}}}',
	],
	['seen', '{"form":2,"first":"2026-11-20","services":{}}'],
	['news', 'null'],
	['news', '{"form":1,"batches":[{"since":"2026-11-20"}]}'],
	['news', '{"form":1,"batches":[{"since":"a","noticed":"b","news":[null]}]}'],
	['news', toNews('{"kind":"renamed","service":"s3","label":"S3"}')],
	['news', toNews('{"kind":"constructor","service":"s3","label":"S3"}')],
	['news', toNews('{"kind":"status","service":"s3","label":"S3","before":1e999,"after":[]}')],
	['aside', '{"form":1,"names":"seen"}'],
	['aside', '{"form":1,"names":[1]}'],
])('%s of %s is damaged', (name, text) => {
	const [entry] = entries.find(([each]) => each.name === name)!;
	expect(readStored(entry, text)).toEqual({ kind: 'damaged' });
});

test('the last four versions are written, each once', () => {
	const visit = { day: '2026-11-25', versions: ['e', 'd', 'e', 'c', 'b', 'a'] };
	expect(toStored(visitEntry, visit)).toBe('2026-11-25 e d c b');
});

function toNews(one: string): string {
	return `{"form":1,"batches":[{"since":"2026-11-20","noticed":"2026-11-25","news":[${one}]}]}`;
}
