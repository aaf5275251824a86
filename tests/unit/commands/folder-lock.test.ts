import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/commands/folder-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
	file = join(folder, 'dist.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const what = 'build';
const since = new Date().toISOString();
const moduleUrl = pathToFileURL('src/commands/folder-lock.ts').href;
/** A process that holds the lock until it is killed. */
async function holdElsewhere(after = 'setInterval(() => undefined, 1000);') {
	const code = `import { takeLock } from '${moduleUrl}';
		await takeLock(process.argv[1], { what: 'build' }); console.log('held'); ${after}`;
	const parameters = ['--input-type=module-typescript', '-e', code, file];
	const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
	await once(child.stdout, 'data');
	return child;
}

test('a lock of another process is refused, with the process and its start time', async () => {
	const child = await holdElsewhere();
	await expect(takeLock(file, { what })).rejects.toThrow(
		new RegExp(`^Another build is running in this folder: process ${child.pid}, since .*delete`),
	);
	child.kill('SIGKILL');
	await once(child, 'exit');
	(await takeLock(file, { what })).release();
	expect(readdirSync(folder)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s releases the lock', async (signal) => {
	const child = await holdElsewhere();
	child.kill(signal);
	const [, endedBy] = await once(child, 'exit');
	expect(endedBy).toBe(signal);
	expect(existsSync(file)).toBe(false);
});

test('a process that ends or throws releases the lock', async () => {
	for (const after of ['', 'process.exit(3);', 'setTimeout(() => { process.exit(1) }, 10);']) {
		const child = await holdElsewhere(after);
		if (child.exitCode === null) await once(child, 'exit');
		expect(existsSync(file)).toBe(false);
	}
});

test('a process that waits takes the lock as soon as it is released', async () => {
	const first = await takeLock(file, { what });
	// The same process would take over its own stale lock, so another one waits.
	const code = `import { takeLock } from '${moduleUrl}';
		await takeLock(process.argv[1], { what: 'build', wait: true }); console.log('held');`;
	const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code, file]);
	let output = '';
	child.stdout.on('data', (text) => (output += text));
	await expect.poll(() => output, { timeout: 60_000 }).toContain('Waiting for it to end.');
	expect(output).not.toContain('held');
	first.release();
	await once(child, 'exit');
	expect(output).toContain('held');
});

const ended = () => spawnSync(process.execPath, ['-e', '']).pid;
const others = { pid: process.ppid, host: hostname(), since };
test.each([
	['the lock of a process that has ended', () => ({ ...others, pid: ended() })],
	['the lock of this process’s own number', () => ({ ...others, pid: process.pid })],
	[
		'a lock older than the start of the machine',
		() => ({ ...others, since: '2001-01-01T00:00:00Z' }),
	],
	['an empty lock file', () => undefined],
	['a lock file that names nobody', () => ({ pid: 'nobody' })],
])('%s is taken over', async (_, holder) => {
	const content = holder();
	writeFileSync(file, content === undefined ? '' : JSON.stringify(content));
	(await takeLock(file, { what })).release();
	expect(readdirSync(folder)).toEqual([]);
});

test.each([
	['of a live process', others, `process ${process.ppid}, since`],
	['of another machine', { ...others, host: 'elsewhere' }, 'on elsewhere, since'],
])('a lock %s is not taken over', async (_, holder, said) => {
	writeFileSync(file, JSON.stringify(holder));
	await expect(takeLock(file, { what })).rejects.toThrow(said);
	expect(existsSync(file)).toBe(true);
});

test('if many processes find a stale lock at once, only one at a time takes it', async () => {
	writeFileSync(file, JSON.stringify({ ...others, pid: ended() }));
	const inside = join(folder, 'inside');
	const code = `import { takeLock } from '${moduleUrl}';
		import { mkdirSync, rmdirSync } from 'node:fs';
		const lock = await takeLock(process.argv[1], { what: 'build', wait: true });
		mkdirSync(process.argv[2]); await new Promise((done) => setTimeout(done, 20));
		rmdirSync(process.argv[2]); lock.release();`;
	const children = Array.from({ length: 5 }, () =>
		spawn(process.execPath, ['--input-type=module-typescript', '-e', code, file, inside]),
	);
	const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
	expect(codes).toEqual([0, 0, 0, 0, 0]);
});

test('a missing folder is a failure, not a lock', async () => {
	await expect(takeLock(join(folder, 'none/dist.lock'), { what })).rejects.toThrow('ENOENT');
});
