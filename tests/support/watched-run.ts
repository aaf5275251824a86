import { spawn } from 'node:child_process';

/** How a command ended: by itself, or because it was silent for too long; and all it printed. */
export type Ending = { status: number | null; isStuck: boolean; output: string };

export type WatchOptions = {
	/** How long the command may be silent, in milliseconds. */
	mostSilent?: number;
	/** Leaves it to the caller to print the output. */
	isQuiet?: boolean;
};

/** A build prints nothing from start to end, which takes minutes on a busy machine. */
const MOST_SILENT_MS = 30 * 60_000;

/**
 * Runs a command, prints its output, and ends it with all its children when it makes no progress:
 * when it has been silent for too long. How long it takes in all does not matter, since the machine
 * may be slow or busy.
 */
export function runWatched(
	[program = '', ...parameters]: readonly string[],
	environment: NodeJS.ProcessEnv,
	{ mostSilent = MOST_SILENT_MS, isQuiet = false }: WatchOptions = {},
): Promise<Ending> {
	const child = spawn(program, parameters, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment,
		// A group of its own, so that its children end with it.
		detached: true,
	});
	const end = (signal: NodeJS.Signals): void => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, signal);
		} catch {
			// It has ended by itself.
		}
	};
	let isStuck = false;
	const watch = setTimeout(() => {
		isStuck = true;
		end('SIGKILL');
	}, mostSilent);
	const output: Buffer[] = [];
	const pass = (to: NodeJS.WriteStream) => (text: Buffer) => {
		watch.refresh();
		output.push(text);
		if (!isQuiet) to.write(text);
	};
	child.stdout.on('data', pass(process.stdout));
	child.stderr.on('data', pass(process.stderr));
	const interrupt = (signal: NodeJS.Signals): void => {
		end(signal);
		console.error(`\nInterrupted.`);
		process.kill(process.pid, signal);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (status) =>
			done({ status, isStuck, output: Buffer.concat(output).toString() }),
		);
	}).finally(() => {
		clearTimeout(watch);
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
	}) as Promise<Ending>;
}
