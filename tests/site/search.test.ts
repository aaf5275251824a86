import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { toHref } from '../../src/browser/search/found-href.ts';
import { evaluateLookup } from '../../src/search/evaluation/evaluate.ts';
import {
	buildLabelling,
	type LabelledPage,
	type LabelledQuery,
	type LabelList,
} from '../../src/search/evaluation/labels.ts';
import type { EnglishData, NamesData, WordsData } from '../../src/search/engine/data.ts';
import { buildLookup } from '../../src/search/engine/lookup.ts';
import { findPages } from '../../src/search/engine/search.ts';
import { ASKED_SECTIONS } from '../../src/search/engine/sections.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const readJson = <Data>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Data;
const names = readJson<NamesData>('dist/search/names.json');
const words = readJson<WordsData>('dist/search/words.json');
const english = readJson<EnglishData>('dist/search/english.json');
const lookup = buildLookup(names, words, english);
const { services } = readJson<{ services: LabelledPage[] }>('dist/catalogue.json');
const labelling = buildLabelling(readJson<LabelList>('tests/search/labels.json'), services);

/** The minimum score of each kind of query. */
const BARS: Record<string, number> = {
	'exact-name': 1,
	'old-name': 1,
	acronym: 1,
	typo: 0.97,
	'spelling-variant': 0.95,
	'task-intent': 0.9,
	question: 0.9,
	'feature-term': 0.9,
	'exam-scenario': 0.9,
};

test('the development queries find the right page first as often as required', () => {
	const queries = readJson<LabelledQuery[]>('tests/search/development.json');
	const { kinds, overall, misses } = evaluateLookup(lookup, queries, labelling);
	const short = Object.entries(kinds).filter(([kind, { hit1 }]) => hit1 < (BARS[kind] ?? 1));
	expect(short, JSON.stringify(misses)).toEqual([]);
	expect(overall.mrr10).toBeGreaterThanOrEqual(0.95);
});

test.each([
	['seen', 0.95, 0.95],
	['unseen', 0.93, 0.95],
])('our own queries that were %s while tuning reach their minimum', (file, hit1, mrr10) => {
	const queries = readJson<LabelledQuery[]>(`tests/search/${file}.json`);
	const { overall, misses } = evaluateLookup(lookup, queries, labelling);
	expect(overall.hit1, JSON.stringify(misses)).toBeGreaterThanOrEqual(hit1);
	expect(overall.mrr10).toBeGreaterThanOrEqual(mrr10);
});

test('every name of every service finds it first', () => {
	const lost = lookup.pages.flatMap((page) =>
		page.status && findPages(lookup, page.name).pages[0]?.page !== page ? [page.name] : [],
	);
	expect(lost).toEqual([]);
});

test('every former name and alias finds its service among the first three', () => {
	const lost = lookup.pages.flatMap((page) =>
		[...page.formerNames, ...page.aliases].filter(
			(name) =>
				!findPages(lookup, name)
					.pages.slice(0, 3)
					.some((found) => found.page === page),
		),
	);
	expect(lost).toEqual([]);
});

test('the files of one build share one version', () => {
	expect(words.build).toBe(names.build);
	expect(english.build).toBe(names.build);
});

test('every search entry has a page, and every section an anchor', () => {
	const dead = lookup.pages.flatMap((page) => {
		const [path = '', anchor] = toHref(page).split('#');
		const html = site.pages.get(path);
		const anchors = [
			...(anchor ? [anchor] : []),
			...ASKED_SECTIONS.flatMap(({ id }, bit) => (page.sections & (1 << bit) ? [id] : [])),
		];
		return html
			? anchors.filter((id) => !html.getElementById(id)).map((id) => `${path}#${id}`)
			: [path];
	});
	expect(dead).toEqual([]);
});

test('every page of a note can be found', () => {
	const found = new Set(lookup.pages.map((page) => toHref(page)));
	const lost = [...site.pages.keys()].filter(
		(path) =>
			/^\/(?:services|stages|concepts|lookalikes|paths|exams)\/[^/]+\/$/.test(path) &&
			!found.has(path),
	);
	expect(lost).toEqual([]);
});

test('the names are small enough to load at once', () => {
	const bytes = brotliCompressSync(readFileSync('dist/search/names.json')).length;
	expect(bytes).toBeLessThan(12_000);
});

test('the full-text index exists', () => {
	expect(existsSync(join('dist', 'pagefind', 'pagefind.js'))).toBe(true);
});

const evaluate = (...parameters: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/commands/search-eval.ts', ...parameters],
		{ encoding: 'utf8' },
	);
	return { status, stdout, stderr };
};
const folder = mkdtempSync(join(tmpdir(), 'queries-'));
const write = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};
const query = {
	id: 'q1',
	q: 'amazon polly',
	relevant: ['polly'],
	acceptable: [],
	kind: 'exact-name',
};

test('the evaluation prints JSON, with the stock engine for comparison', () => {
	const file = write(
		'one.json',
		JSON.stringify([query, { ...query, q: 'zzzzqqqq', kind: 'typo' }]),
	);
	const { status, stdout } = evaluate(file, '--json');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({
		overall: { n: 2, hit1: 0.5, hit3: 0.5, mrr10: 0.5 },
		kinds: { 'exact-name': { n: 1, hit1: 1 }, typo: { n: 1, hit1: 0 } },
		misses: [{ q: 'zzzzqqqq', want: ['polly'], got: [] }],
		stock: { overall: { n: 2 } },
	});
});

test.each([
	['no file', [], 'Name at least one FILE.json.'],
	['a file that is not there', ['nowhere.json'], 'nowhere.json cannot be read'],
	['an unknown flag', ['--jsn'], "Unknown option '--jsn'"],
	['a file that is no JSON', [write('text.json', 'polly')], 'is not JSON'],
	[
		'a query without a kind',
		[write('bad.json', JSON.stringify([{ ...query, kind: undefined }]))],
		'0.kind',
	],
	['no queries', [write('empty.json', '[]')], 'A query has id, q, relevant'],
])('the evaluation of %s says what is wrong', (_, parameters, reason) => {
	const { status, stderr } = evaluate(...parameters);
	expect(status).toBe(2);
	expect(stderr).toContain(reason);
});
