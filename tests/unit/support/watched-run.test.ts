import { expect, test } from 'vitest';
import { runWatched } from '../../support/watched-run.ts';

const node = (code: string) => [process.execPath, '-e', code];

test('a command that prints nothing for too long is ended, with its children', async () => {
	const child = `require('child_process').spawn('sleep', ['1000'], { stdio: 'inherit' });`;
	const ending = await runWatched(node(child), process.env, { mostSilent: 500 });
	expect(ending).toMatchObject({ status: null, isStuck: true });
});

test.each([0, 3])('a command that ends by itself keeps its exit code %d', async (code) => {
	expect(await runWatched(node(`process.exit(${code})`), process.env)).toEqual({
		status: code,
		isStuck: false,
		output: '',
	});
});

test('all that a quiet command prints is returned', async () => {
	const code = "console.log('made'); console.error('but slow')";
	const { output } = await runWatched(node(code), process.env, { isQuiet: true });
	expect(output.split('\n').sort()).toEqual(['', 'but slow', 'made']);
});

test('a command that does not exist is a failure', async () => {
	await expect(runWatched(['no-such-command'], process.env)).rejects.toThrow('ENOENT');
});
