import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command of the project with an empty environment. */
function run(command: string, ...more: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...more], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'] },
	});
	return { status, output: stdout + stderr };
}

test.each([
	['src/commands/build.ts', '--wait'],
	['src/commands/start.ts', '--no-build'],
	['src/commands/check-content.ts', 'no flags'],
	['src/commands/check-copies.ts', 'FOLDER'],
	['src/commands/check-freshness.ts', '--all'],
	['src/commands/weigh.ts', 'no flags'],
	['src/commands/search-eval.ts', '--json'],
	['tests/search-bench.ts', 'no flags'],
	['tests/shots.ts', '--only VALUE'],
	['tests/run.ts', 'no flags'],
])('%s rejects an unknown flag and lists its flags', (command, known) => {
	const { status, output } = run(command, '--fast');
	expect(status).toBe(2);
	expect(output).toContain("'--fast'");
	expect(output).toContain(known);
	expect(output).not.toMatch(/^\s+at /m);
});

test.each([
	['src/commands/build.ts', 'stray'],
	['src/commands/check-content.ts', 'content/services/s3.md'],
	['src/commands/check-freshness.ts', '--all=no'],
	['src/commands/check-copies.ts', 'no-such-folder'],
	['src/commands/search-eval.ts', 'no-such-file.json'],
	['src/commands/search-eval.ts', 'tests/search'],
	['src/commands/search-eval.ts', 'README.md'],
	['src/commands/search-eval.ts', 'tests/search/labels.json'],
	['src/commands/check-copies.ts', '--'],
	['tests/shots.ts', '--only'],
])('%s rejects the argument %s in a sentence', (command, argument) => {
	const { status, output } = run(command, argument);
	expect(status).toBe(2);
	expect(output).toMatch(/^\S.*[.?]$/m);
	expect(output).not.toMatch(/^\s+at |Error/m);
});
