import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
	buildLabelling,
	labelListSchema,
	listUnknownLabels,
	queryFileSchema,
	type LabelledQuery,
	type Labelling,
} from '../search/evaluation/labels.ts';
import { evaluateLookup } from '../search/evaluation/evaluate.ts';
import { scoreAnswers, type Evaluation } from '../search/evaluation/score.ts';
import { openStockPagefind } from '../search/evaluation/stock-pagefind.ts';
import type { EnglishData, NamesData, WordsData } from '../search/engine/data.ts';
import { buildLookup } from '../search/engine/lookup.ts';
import { readSettings } from '../site/read-settings.ts';
import { Complaint, MISUSE } from './failure.ts';
import { readFlags } from './flags.ts';
import { ensureBuild, outFolder } from './out-folder.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

/** What the labels of queries mean. */
const LABELS = resolve('tests/search/labels.json');
/** How many results of the stock engine are read to find its first ten services. */
const STOCK_PAGES = 40;

/** The parts of the guide data that labels are checked against. */
const catalogueSchema = z.object({
	services: z.array(z.object({ id: z.string(), name: z.string(), partOf: z.string().optional() })),
});

await runCommand(async () => {
	const { values, operands } = readFlags({ json: { type: 'boolean' } }, 'FILE.json');
	const { basePath } = readSettings(process.env);
	const queries = (await Promise.all(operands.map(readQueries))).flat();
	ensureBuild(outFolder);
	const catalogue = await readBuilt('catalogue.json', catalogueSchema);
	const labels = labelListSchema.parse(JSON.parse(await readFile(LABELS, 'utf8')));
	const known = new Set([...Object.keys(labels), ...catalogue.services.map(({ id }) => id)]);
	const unknown = listUnknownLabels(queries, known);
	if (unknown.length > 0) throw new Complaint(unknown.join('\n'), MISUSE);
	const labelling = buildLabelling(labels, catalogue.services);
	const ours = await answerWithGuide(queries, labelling);
	const stock = await answerWithStock(queries, labelling, basePath);
	if (values.json) {
		const { overall, kinds } = stock;
		console.log(JSON.stringify({ ...ours, stock: { overall, kinds } }, undefined, 2));
	} else report(ours, stock);
});

async function readQueries(file: string): Promise<LabelledQuery[]> {
	const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		const reason = error.code === 'EISDIR' ? 'is a folder' : 'cannot be read';
		throw new Complaint(`${file} ${reason}. Is its path right?`, MISUSE);
	});
	const result = queryFileSchema.safeParse(parseJson(file, text));
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		({ path, message }) => `${file}: at \`${path.join('.') || 'the top'}\`: ${message}.`,
	);
	throw new Complaint(
		`${problems.join('\n')}\nA query has id, q, relevant, acceptable and kind; see tests/search/.`,
		MISUSE,
	);
}

function parseJson(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Complaint(
			`${file} is not JSON. The parser says: ${reason.replaceAll(/\s+/g, ' ')}.`,
			MISUSE,
		);
	}
}

async function readBuilt<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
): Promise<z.output<Schema>> {
	const file = join(outFolder, path);
	const text = await readFile(file, 'utf8').catch(() => {
		throw new Complaint(`There is no \`${path}\` in ${outFolder}. Run \`npm run build\` again.`);
	});
	const { success, data } = schema.safeParse(parseJson(file, text));
	if (success) return data;
	throw new Complaint(`${file} is not what a build writes. Run \`npm run build\` again.`);
}

/** Searches like the browser: with the same code over the same files of the build. */
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
	base: string,
): Promise<Evaluation> {
	const site = await serveSite({ folder: outFolder, base, port: 0 });
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
		await site.close();
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
		const row = [score.n, ...figures].map((cell) => String(cell).padStart(12));
		console.log(`${kind.padEnd(18)}${row.join('')}`);
	}
	console.log(`\n${ours.misses.length} of ${ours.overall.n} queries have another page first:`);
	for (const { q, want, got } of ours.misses)
		console.log(`  ${q}\n    wanted ${want.join(' or ')}, got ${got.join(', ') || 'nothing'}`);
}
