import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const runCommand = pathToFileURL('src/commands/run-command.ts').href;
const failure = pathToFileURL('src/commands/failure.ts').href;

/** Runs the body of a command in a process of its own, with its output led through a shell. */
function run(body: string, shell: string, environment: Record<string, string> = {}) {
	const code = `import { runCommand } from '${runCommand}'; import { Complaint } from '${failure}'; await runCommand(() => { ${body} });`;
	return spawnSync('sh', ['-c', `"$NODE" --input-type=module-typescript -e "$CODE" ${shell}`], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], NODE: process.execPath, CODE: code, ...environment },
	});
}

test('a reader that is slow to begin gets all of a long list of problems, and its last line', () => {
	const { stdout } = run(
		`throw new Complaint('problem\\n'.repeat(100_000) + 'the count');`,
		'2>&1 | (sleep 1; cat)',
	);
	expect(stdout.length).toBe(8 * 100_000 + 'the count\n'.length);
	expect(stdout).toMatch(/the count\n$/);
});

test('a reader that has seen enough leaves no stack trace behind', () => {
	const { stdout, stderr } = run(
		`for (let line = 0; line < 50_000; line += 1) console.log('line', line);`,
		'| head -1',
	);
	expect(stdout).toBe('line 0\n');
	expect(stderr).toBe('');
});

test.skipIf(process.platform !== 'linux')('output onto a full disk fails in one sentence', () => {
	const { status, stderr } = run(
		`for (let line = 0; line < 50; line += 1) console.log('line', line);`,
		'> /dev/full',
	);
	expect(status).toBe(1);
	expect(stderr).toBe('The disk is full: a file could not be written. Free some space.\n');
});

test('a failure nobody foresaw is a sentence with its place, and a stack for those who want it', () => {
	const body = `null.title;`;
	const { status, stderr } = run(body, '');
	expect(status).toBe(1);
	expect(stderr).toMatch(/^The command failed: Cannot read properties of null/);
	expect(stderr).not.toMatch(/^\s+at .*node:/m);
	expect(run(body, '', { DEBUG: '1' }).stderr).toMatch(/^\s+at /m);
});
