import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const runCommand = pathToFileURL('src/commands/run-command.ts').href;
const failure = pathToFileURL('src/commands/failure.ts').href;

/** Runs the body of a command in its own process, with its output piped through a shell. */
function run(body: string, shell: string, environment: Record<string, string> = {}) {
	const code = `import { runCommand } from '${runCommand}';
		import { Complaint } from '${failure}'; await runCommand(() => { ${body} });`;
	return spawnSync('sh', ['-c', `"$NODE" --input-type=module-typescript -e "$CODE" ${shell}`], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], NODE: process.execPath, CODE: code, ...environment },
	});
}

test('a slow reader gets the whole of a long list of problems, including the last line', () => {
	const { stdout } = run(
		`throw new Complaint('problem\\n'.repeat(100_000) + 'the count');`,
		'2>&1 | (sleep 1; cat)',
	);
	expect(stdout.length).toBe(8 * 100_000 + 'the count\n'.length);
	expect(stdout).toMatch(/the count\n$/);
});

test('a reader that closes the pipe early causes no stack trace', () => {
	const { stdout, stderr } = run(
		`for (let line = 0; line < 50_000; line += 1) console.log('line', line);`,
		'| head -1',
	);
	expect(stdout).toBe('line 0\n');
	expect(stderr).toBe('');
});

test.skipIf(process.platform !== 'linux')('output to a full disk fails with one sentence', () => {
	const { status, stderr } = run(
		`for (let line = 0; line < 50; line += 1) console.log('line', line);`,
		'> /dev/full',
	);
	expect(status).toBe(1);
	expect(stderr).toBe('The disk is full: a file could not be written. Free some space.\n');
});

test('an unexpected failure is a sentence with its place, or a stack with DEBUG', () => {
	const body = `null.title;`;
	const { status, stderr } = run(body, '');
	expect(status).toBe(1);
	expect(stderr).toMatch(/^The command failed: Cannot read properties of null/);
	expect(stderr).not.toMatch(/^\s+at .*node:/m);
	expect(run(body, '', { DEBUG: '1' }).stderr).toMatch(/^\s+at /m);
});
