import { readFlags } from '../src/commands/flags.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { listNamesOfAll } from '../src/guide/labels.ts';
import { buildNameMatcher } from '../src/model/name-matcher.ts';
import { readNoteFiles } from '../src/site/content/content-files.ts';
import { loadNotes } from '../src/site/content/load-notes.ts';

/** How often a measurement is repeated. The fastest counts. */
const ROUNDS = 5;

await runCommand(async () => {
	readFlags({});
	const { notes, guide } = loadNotes(await readNoteFiles());
	const names = listNamesOfAll([...guide.services.values()]);
	const runs = notes.flatMap((note) => note.runs.map(({ text }) => text));
	const whole = [runs.join('\n\n')];
	console.log(
		`${names.length} names in ${runs.length} texts, ${formatSize(whole.join(''))}; CPU time:`,
	);
	const expression = buildExpression(names.map(([name]) => name));
	const findNames = buildNameMatcher(names);
	measure('matcher, each text', runs, (text) => findNames(text, true));
	measure('matcher, all in one', whole, (text) => findNames(text, true));
	// `matchAll` first copies its expression, and the cost of the copy grows with its length.
	measure('one expression, each text', runs, (text) => [...text.matchAll(expression)]);
	measure('one expression, all in one', whole, (text) => [...text.matchAll(expression)]);
	measure('building the matcher', [''], () => buildNameMatcher(names));
});

function measure(label: string, texts: readonly string[], find: (text: string) => unknown): void {
	const times = Array.from({ length: ROUNDS }, () => {
		const start = process.cpuUsage();
		texts.forEach(find);
		return process.cpuUsage(start).user / 1000;
	});
	const ms = Math.min(...times);
	const size = texts.join('').length;
	const speed = size > 0 ? `, ${((size / ms) * 1e-3).toFixed(1)} MB a second` : '';
	console.log(`  ${label.padEnd(27)} ${ms.toFixed(0).padStart(5)} ms${speed}`);
}

/** Builds the search for any of the names that the matcher replaced. */
function buildExpression(names: readonly string[]): RegExp {
	const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(RegExp.escape);
	return new RegExp(
		`(?<![\\p{L}\\p{N}_-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}_]| \\p{Lu}\\p{Ll})`,
		'gu',
	);
}

function formatSize(text: string): string {
	return `${(text.length / 1e6).toFixed(1)} MB`;
}
