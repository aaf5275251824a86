import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { formatFailure } from '../src/commands/failure.ts';
import { readFlags } from '../src/commands/flags.ts';
import { takeLock } from '../src/commands/folder-lock.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { findChromium } from './support/chromium.ts';
import { runSchedule, type Scheduled } from './support/schedule.ts';
import { runWatched } from './support/watched-run.ts';

/** The result of a step, counted by its runner. A command that is no test runner counts as one. */
type Tally = { passed: number; failed: number };
type Step = Scheduled & {
	command: string[];
	/** One of the steps it comes after, which must have passed. */
	needs?: string;
	/** Reads the report that the command writes to `file`. */
	report?: (text: string) => Tally;
	file?: string;
};

/** A step that is one of the package's scripts, so `npm test` and the scripts cannot differ. */
const script = (name: string, ...more: string[]) => ['npm', 'run', '--silent', name, ...more];
const vitest = (name: string, more: Omit<Scheduled, 'name'> & { needs?: string }): Step => {
	const file = `.build/${name}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	return {
		name,
		command: script(`test:${name}`, '--', ...reporters),
		file,
		report: readVitest,
		...more,
	};
};

/**
 * Tools that keep one core busy run two at a time; test runners with workers of their own have the
 * machine to themselves.
 */
const CORES = Math.min(2, availableParallelism());

const steps: Step[] = [
	{ name: 'types', command: script('check:types'), cores: 1 },
	{ name: 'format', command: script('check:format'), cores: 1 },
	{ name: 'lint', command: script('check:lint'), cores: 1 },
	{
		name: 'build',
		command: script('build', '--', '--wait'),
		cores: 1,
		// Both write the types of the collections.
		after: ['types'],
	},
	vitest('content', { cores: 1 }),
	vitest('unit', { cores: 2 }),
	vitest('site', { cores: 2, after: ['build'], needs: 'build' }),
	{
		name: 'browser',
		command: script('test:browser'),
		cores: 2,
		after: ['build'],
		needs: 'build',
		file: '.build/browser.json',
		report: readPlaywright,
	},
];

/** Settings of the build and the server that would make the tests check another site. */
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'EDIT_URL', 'PORT', 'HOST', 'BUILD_DAY'];
const environment = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name))),
	...(process.stdout.isTTY && { FORCE_COLOR: '1', PLAYWRIGHT_FORCE_TTY: '1' }),
};

const tallies = new Map<string, Tally>();
await runCommand(async () => {
	readFlags({});
	mkdirSync('.build', { recursive: true });
	const lock = await takeLock('.build/test.lock', { what: 'run of the tests' });
	try {
		await runSchedule(steps, CORES, async (step) => {
			tallies.set(step.name, await run(step));
		});
	} finally {
		lock.release();
	}
	report();
});

function report(): void {
	console.log('\nstep       passed  failed');
	for (const { name } of steps) {
		const { passed, failed } = tallies.get(name) ?? { passed: 0, failed: 1 };
		console.log(`${name.padEnd(9)}${String(passed).padStart(8)}${String(failed).padStart(8)}`);
	}
	const total = [...tallies.values()].reduce((sum, { passed, failed }) => ({
		passed: sum.passed + passed,
		failed: sum.failed + failed,
	}));
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	if (total.failed > 0) process.exitCode = 1;
}

/**
 * Runs a step. One that cannot run has failed, and says why. A step that shares the machine prints
 * all its output when it ends, so the output of two steps never mixes.
 */
async function run({ name, command, cores, needs, report, file }: Step): Promise<Tally> {
	const heading = `\n== ${name}`;
	const isAlone = cores >= CORES;
	console.log(isAlone ? heading : `\nStarted: ${name}`);
	if (needs && tallies.get(needs)?.failed) {
		console.error(`Not run, because the step \`${needs}\` failed.`);
		return { passed: 0, failed: 1 };
	}
	if (name === 'browser') {
		try {
			await findChromium();
		} catch (error) {
			console.error(formatFailure(error));
			return { passed: 0, failed: 1 };
		}
	}
	if (file) rmSync(file, { force: true });
	const { status, isStuck, output } = await runWatched(command, environment, { isQuiet: !isAlone });
	if (!isAlone) console.log(`${heading}\n${output}`);
	if (isStuck) {
		console.error(`The step \`${name}\` printed nothing for half an hour, so it was ended.`);
		return { passed: 0, failed: 1 };
	}
	if (!file || !report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	try {
		const tally = report(readFileSync(file, 'utf8'));
		// A runner may fail outside its tests, for example where no test was found.
		return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
	} catch {
		console.error(
			`The step \`${name}\` ended with exit code ${status} and without a report. ` +
				'What it printed above says why.',
		);
		return { passed: 0, failed: 1 };
	}
}

function readVitest(text: string): Tally {
	const report = JSON.parse(text) as {
		numPassedTests: number;
		numFailedTests: number;
		numPendingTests: number;
	};
	// A skipped test proves nothing, so it does not pass.
	return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
}

function readPlaywright(text: string): Tally {
	const { stats } = JSON.parse(text) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
