import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { formatFailure } from '../src/commands/failure.ts';
import { readFlags } from '../src/commands/flags.ts';
import { takeLock } from '../src/commands/folder-lock.ts';
import { runCommand } from '../src/commands/run-command.ts';
import { findChromium } from './support/chromium.ts';
import { runWatched } from './support/watched-run.ts';

/** What came of a step, counted by its runner. A command that is no test runner counts as one. */
type Tally = { passed: number; failed: number };
type Step = {
	name: string;
	command: string[];
	needs?: string;
	report?: (text: string) => Tally;
	file?: string;
};

/** A step that is one of the package's scripts, so that `npm test` and the scripts cannot drift apart. */
const script = (name: string, ...more: string[]) => ['npm', 'run', '--silent', name, ...more];
const vitest = (name: string, needs?: string): Step => {
	const file = `.build/${name}.json`;
	return {
		name,
		command: script(
			`test:${name}`,
			'--',
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${file}`,
		),
		file,
		report: readVitest,
		...(needs && { needs }),
	};
};

const steps: Step[] = [
	{ name: 'types', command: script('check:types') },
	{ name: 'lint', command: script('check:lint') },
	{ name: 'format', command: script('check:format') },
	vitest('unit'),
	vitest('content'),
	{ name: 'build', command: script('build', '--', '--wait') },
	vitest('site', 'build'),
	{
		name: 'browser',
		command: script('test:browser'),
		needs: 'build',
		file: '.build/browser.json',
		report: readPlaywright,
	},
];

/** Settings of a build and of the server, which would make the tests look at another site than they mean. */
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
		for (const step of steps) tallies.set(step.name, await run(step));
	} finally {
		lock.release();
	}
	report();
});

function report(): void {
	console.log('\nstep       passed  failed');
	for (const [name, { passed, failed }] of tallies) {
		console.log(`${name.padEnd(9)}${String(passed).padStart(8)}${String(failed).padStart(8)}`);
	}
	const total = [...tallies.values()].reduce((sum, { passed, failed }) => ({
		passed: sum.passed + passed,
		failed: sum.failed + failed,
	}));
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	if (total.failed > 0) process.exitCode = 1;
}

/** Runs a step. One that cannot run has failed, and says why. */
async function run({ name, command, needs, report, file }: Step): Promise<Tally> {
	console.log(`\n== ${name}`);
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
	const { status, isStuck } = await runWatched(command, environment);
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
			`The step \`${name}\` ended with exit code ${status} and without a report. What it printed above says why.`,
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
