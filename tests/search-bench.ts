import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from '@playwright/test';
import { readFlags } from '../src/commands/flags.ts';
import { ensureBuild, outFolder } from '../src/commands/out-folder.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { serveSite } from '../src/commands/serve-site.ts';
import type { EnglishData, NamesData, WordsData } from '../src/search/engine/data.ts';
import { buildLookup } from '../src/search/engine/lookup.ts';
import { findPages } from '../src/search/engine/search.ts';
import { makeBlownSite, makeWholeSite } from './support/blown-guide.ts';
import { findChromium } from './support/chromium.ts';
import { measureLongestTask } from './support/long-tasks.ts';

/** The number of pages of the enlarged guide. */
const BLOWN = 2_000;
/** Typical queries: a name, a task, a question for a number, a typo, a sentence. */
const QUERIES = [
	'transcribe',
	'turn speech into text',
	'serverless inference max payload',
	'recogniton',
	'least operational overhead to convert call recordings to searchable text',
];
/** Extreme queries: very long, or in unexpected scripts. */
const ODD = [
	'a'.repeat(10_000),
	'model data training service endpoint '.repeat(300),
	'sagemker recogniton comprehand trancribe kenesis bedrok textrat personlize '.repeat(130),
	Array.from({ length: 2_000 }, (_, place) => `wrod${place}x`).join(' '),
	'🙂🧠'.repeat(2_500),
	'语音转文字'.repeat(2_000),
	'<img src=x onerror=alert(1)> (.*)+\\|^$?'.repeat(250),
];
/** The time between keys on a cold cache, and the longest wait, both in milliseconds. */
const KEY_MS = 60;
const LONGEST_MS = 10_000;

/** A search to measure: how to open it, where to type, and what counts as a result. */
type Engine = {
	name: string;
	path: string;
	open: (page: Page) => Promise<void>;
	input: string;
	results: string;
};
const engines: Engine[] = [
	{
		name: 'guide',
		path: 'services/polly/',
		open: (page) => page.keyboard.press('/'),
		input: 'dialog input',
		results: 'dialog .search-results > li',
	},
	{
		name: 'stock',
		path: 'stock/',
		open: (page) => page.locator('#stock input[type=text]').click(),
		input: '#stock input[type=text]',
		results: '#stock .pagefind-ui__result',
	},
];

await runCommand(async () => {
	readFlags({});
	ensureBuild(outFolder);
	await measureAll();
});

async function measureAll(): Promise<void> {
	const sites = { whole: '.build/bench/whole', blown: '.build/bench/blown' };
	makeWholeSite('dist', sites.whole);
	await makeBlownSite('dist', sites.blown, BLOWN);
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox'],
	});
	for (const [site, folder] of Object.entries(sites)) {
		const server = await serveSite({ folder, base: '/', port: 0 });
		console.log(
			`\n${site === 'whole' ? 'The whole guide' : `The guide enlarged to ${BLOWN} pages`}`,
		);
		console.log(
			'From opening to the first result, cold cache, bytes after Brotli, time from the last key:',
		);
		for (const query of QUERIES) {
			for (const engine of engines) {
				const { bytes, requests, ms } = await measureCold(browser, server.url, engine, query);
				console.log(
					`  ${engine.name.padEnd(6)} ${String(bytes).padStart(8)} bytes ` +
						`${String(requests).padStart(3)} requests ${ms.toFixed(0).padStart(6)} ms  ${query}`,
				);
			}
		}
		console.log('From a key to its results, warm:');
		for (const engine of engines) {
			const times = await measureKeys(browser, server.url, engine);
			const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
			console.log(
				`  ${engine.name.padEnd(6)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms ` +
					`over ${times.length} keys`,
			);
		}
		console.log(
			'The longest task while a query from the URL is searched, with the CPU slowed four times:',
		);
		for (const query of QUERIES) {
			const address = `${server.url}search/?q=${encodeURIComponent(query)}`;
			const ms = await measureLongestTask(browser, address, '.search-results > li');
			console.log(`  ${ms.toFixed(0).padStart(6)} ms  ${query}`);
		}
		console.log(
			`The longest of ${ODD.length} extreme queries, outside the browser: ` +
				`${measureOdd(folder).toFixed(0)} ms`,
		);
		await server.close();
	}
	await browser.close();
}

/**
 * Opens the search on a cold cache, types a query, and measures what is fetched until the first
 * result.
 */
async function measureCold(
	browser: Browser,
	url: string,
	{ path, open, input, results }: Engine,
	query: string,
): Promise<{ bytes: number; requests: number; ms: number }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url + path, { waitUntil: 'networkidle' });
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await open(page);
	await page.locator(input).pressSequentially(query, { delay: KEY_MS });
	const start = performance.now();
	await page
		.locator(results)
		.first()
		.waitFor({ timeout: LONGEST_MS })
		.catch(() => undefined);
	const ms = performance.now() - start;
	const fetched = [...responses];
	const sizes = await Promise.all(
		fetched.map(async (response) => brotliCompressSync(await response.body()).length),
	);
	await context.close();
	return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: fetched.length, ms };
}

/**
 * Types all queries key by key once everything is loaded. Returns the time from each key to its
 * results in milliseconds, sorted.
 */
async function measureKeys(
	browser: Browser,
	url: string,
	{ path, open, input, results }: Engine,
): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(url + path, { waitUntil: 'networkidle' });
	await open(page);
	for (const query of QUERIES) {
		await page.locator(input).fill(query);
		await page
			.locator(results)
			.first()
			.waitFor({ timeout: LONGEST_MS })
			.catch(() => undefined);
	}
	await page.waitForLoadState('networkidle');
	const times = await page.evaluate(timeKeys, {
		input,
		results,
		queries: QUERIES,
		longest: LONGEST_MS,
	});
	await page.close();
	return times.sort((a, b) => a - b);
}

/** Runs in the page. */
async function timeKeys({
	input,
	results,
	queries,
	longest,
}: {
	input: string;
	results: string;
	queries: string[];
	longest: number;
}): Promise<number[]> {
	const field = document.querySelector<HTMLInputElement>(input)!;
	const root = field.closest('guide-search, #stock')!;
	const told = () => [...root.querySelectorAll(results)].map((row) => row.textContent).join();
	const times: number[] = [];
	for (const query of queries) {
		for (let length = 3; length <= query.length; length += 1) {
			const before = told();
			const start = performance.now();
			field.value = query.slice(0, length);
			const settled = new Promise<void>((done) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					done();
				});
				observer.observe(root, { childList: true, subtree: true, characterData: true });
				setTimeout(done, longest / 20);
			});
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await settled;
			await new Promise((done) => requestAnimationFrame(done));
			const time = performance.now() - start;
			// A key that does not change the results has no time to measure.
			if (told() !== before) times.push(time);
			await new Promise((done) => setTimeout(done, 30));
		}
	}
	return times;
}

/**
 * Runs the extreme queries on the search files of a site, five times each after a warm-up. Returns
 * the longest time in milliseconds.
 */
function measureOdd(folder: string): number {
	const read = <Data>(name: string) =>
		JSON.parse(readFileSync(join(folder, 'search', `${name}.json`), 'utf8')) as Data;
	const lookup = buildLookup(
		read<NamesData>('names'),
		read<WordsData>('words'),
		read<EnglishData>('english'),
	);
	for (const query of [...QUERIES, ...ODD]) findPages(lookup, query);
	const times = ODD.flatMap((query) =>
		Array.from({ length: 5 }, () => {
			const start = performance.now();
			findPages(lookup, query);
			return performance.now() - start;
		}),
	);
	return Math.max(...times);
}
