import { spawn } from 'node:child_process';

/** How a command ended: by itself, or because it printed nothing for too long; and its output. */
export type Ending = { status: number | null; isStuck: boolean; output: string };

export type WatchOptions = {
	/** The longest time without output, in milliseconds. */
	mostSilent?: number;
	/** Returns the output without printing it. */
	isQuiet?: boolean;
};

/** A build prints nothing from start to end, which takes minutes on a busy machine. */
const MOST_SILENT_MS = 30 * 60_000;

/**
 * Runs a command, prints its output, and kills it with all its children if it prints nothing for
 * too long. The total time does not matter, because the machine may be slow or busy.
 */
export function runWatched(
	[program = '', ...parameters]: readonly string[],
	environment: NodeJS.ProcessEnv,
	{ mostSilent = MOST_SILENT_MS, isQuiet = false }: WatchOptions = {},
): Promise<Ending> {
	const child = spawn(program, parameters, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: environment,
		// Starts a process group, so that its children end with it.
		detached: true,
	});
	const end = (signal: NodeJS.Signals): void => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, signal);
		} catch {
			// It has already ended.
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
