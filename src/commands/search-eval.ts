import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
	buildLabelling,
	labelledQuerySchema,
	labelListSchema,
	type LabelledQuery,
	type Labelling,
} from '../evaluation/labels.ts';
import { evaluateLookup } from '../evaluation/evaluate.ts';
import { scoreAnswers, type Evaluation } from '../evaluation/score.ts';
import { openStockPagefind } from '../evaluation/stock-pagefind.ts';
import type { EnglishData, NamesData, WordsData } from '../searching/data.ts';
import { buildLookup } from '../searching/lookup.ts';
import { basePath } from '../site/settings.ts';
import { outFolder } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const USAGE = 'Usage: npm run search:eval -- FILE.json [FILE.json ...] [--json]';
/** What the labels of queries mean. */
const LABELS = resolve('tests/search/labels.json');
/** How many pages of the stock engine are looked at for its first ten services. */
const STOCK_PAGES = 40;

/** The parts of the guide as data that labels are held against. */
const catalogueSchema = z.object({
	services: z.array(z.object({ id: z.string(), name: z.string(), partOf: z.string().optional() })),
});

/** A sentence for whoever called, in place of a trace. */
class Complaint extends Error {}

try {
	await evaluate();
} catch (error) {
	if (!(error instanceof Complaint)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function evaluate(): Promise<void> {
	const { files, json } = readArguments();
	const queries = (await Promise.all(files.map(readQueries))).flat();
	const catalogue = await readBuilt('catalogue.json', catalogueSchema);
	const labels = labelListSchema.parse(JSON.parse(await readFile(LABELS, 'utf8')));
	const labelling = buildLabelling(labels, catalogue.services);
	const ours = await answerWithGuide(queries, labelling);
	const stock = await answerWithStock(queries, labelling);
	if (json) {
		const { overall, kinds } = stock;
		console.log(JSON.stringify({ ...ours, stock: { overall, kinds } }, undefined, 2));
	} else report(ours, stock);
}

function readArguments(): { files: string[]; json: boolean } {
	try {
		const { values, positionals } = parseArgs({
			options: { json: { type: 'boolean', default: false } },
			allowPositionals: true,
		});
		if (positionals.length === 0) throw new Error('There is no file of queries to evaluate.');
		return { files: positionals, json: values.json };
	} catch (error) {
		throw new Complaint(`${error instanceof Error ? error.message : error}\n${USAGE}`);
	}
}

async function readQueries(file: string): Promise<LabelledQuery[]> {
	const text = await readFile(file, 'utf8').catch(() => {
		throw new Complaint(`${file} cannot be read. Is its path right?\n${USAGE}`);
	});
	const result = z.array(labelledQuerySchema).min(1).safeParse(toJson(file, text));
	if (result.success) return result.data;
	const [problem] = result.error.issues;
	throw new Complaint(
		`${file}: at \`${problem?.path.join('.')}\`: ${problem?.message}. A query has id, q, relevant, acceptable and kind; see tests/search/.`,
	);
}

function toJson(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Complaint(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
	}
}

async function readBuilt<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
): Promise<z.output<Schema>> {
	const text = await readFile(join(outFolder, path), 'utf8').catch(() => {
		throw new Complaint(`There is no \`${path}\` in ${outFolder}. Run \`npm run build\` first.`);
	});
	return schema.parse(JSON.parse(text));
}

/** Asks what the browser asks: the same code over the same files of the build. */
async function answerWithGuide(
	queries: readonly LabelledQuery[],
	labelling: Labelling,
): Promise<Evaluation> {
	const names = (await readBuilt('search/names.json', z.any())) as NamesData;
	const words = (await readBuilt('search/words.json', z.any())) as WordsData;
	const english = (await readBuilt('search/english.json', z.any())) as EnglishData;
	const lookup = buildLookup(names, words, english);
	return evaluateLookup(lookup, queries, labelling);
}

async function answerWithStock(
	queries: readonly LabelledQuery[],
	labelling: Labelling,
): Promise<Evaluation> {
	const site = await serveSite({ folder: outFolder, base: basePath, port: 0 });
	try {
		const search = await openStockPagefind(outFolder, site.url);
		const answers = [];
		for (const query of queries) {
			const paths = await search(query.q, STOCK_PAGES);
			const pages = paths.flatMap((path) => /\/services\/([^/]+)\//.exec(path)?.[1] ?? []);
			answers.push({ query, pages: [...new Set(pages)] });
		}
		return scoreAnswers(answers, labelling);
	} finally {
		site.close();
	}
}

function report(ours: Evaluation, stock: Evaluation): void {
	const cells = ['n', 'hit@1', 'hit@3', 'MRR@10', 'stock hit@1', 'hit@3', 'MRR@10'];
	console.log(`${''.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join('')}`);
	const rows = [...Object.entries(ours.kinds), ['all', ours.overall] as const];
	for (const [kind, score] of rows) {
		const beside = kind === 'all' ? stock.overall : stock.kinds[kind];
		const figures = [score, beside].flatMap((each) =>
			each ? [each.hit1, each.hit3, each.mrr10].map((share) => share.toFixed(3)) : [],
		);
		console.log(
			`${kind.padEnd(18)}${[score.n, ...figures].map((cell) => String(cell).padStart(12)).join('')}`,
		);
	}
	console.log(`\n${ours.misses.length} of ${ours.overall.n} queries have another page first:`);
	for (const { q, want, got } of ours.misses)
		console.log(`  ${q}\n    wanted ${want.join(' or ')}, got ${got.join(', ') || 'nothing'}`);
}
