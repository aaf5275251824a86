import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { Complaint } from './failure.ts';

/** The content of a lock file. */
const holderSchema = z.object({
	pid: z.int().positive(),
	host: z.string(),
	since: z.iso.datetime(),
});
type Holder = z.output<typeof holderSchema>;

/** A lock that this process holds. `release` may be called more than once. */
export type FolderLock = { release: () => void };

/**
 * `what` names the holder in messages, such as `build`. With `wait`, waits for a lock that is held.
 */
export type LockOptions = { what: string; wait?: boolean | undefined };

const POLL_MS = 250;
/** How long a process may take between creating a lock file and writing its content. */
const BIRTH_MS = 2_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Takes a lock in the form of a file, so that two processes do not write to one folder. Takes over
 * the lock of a process that no longer runs. A process that exits, even by a signal, releases its
 * locks.
 *
 * @throws a complaint that names the holder if another process holds the lock
 */
export async function takeLock(
	file: string,
	{ what, wait = false }: LockOptions,
): Promise<FolderLock> {
	let isReported = false;
	while (!tryLock(file)) {
		const text = readLock(file);
		if (text === undefined) continue;
		const holder = parseHolder(text);
		if (holder ? isGone(holder) : await isAbandoned(file, text)) {
			removeStale(file, text);
			continue;
		}
		const by = holder ? `: ${formatHolder(holder)}` : '';
		const said = `Another ${what} is running in this folder${by}.`;
		if (!wait) {
			throw new Complaint(
				`${said} Wait until it ends. If there is no such process, delete \`${file}\`.`,
			);
		}
		if (!isReported) console.log(`${said} Waiting for it to end.`);
		isReported = true;
		await setTimeout(POLL_MS);
	}
	return holdLock(file);
}

/**
 * Creates the lock file with this process as its holder. Fails if the file exists, so only one
 * process succeeds.
 */
function tryLock(file: string): boolean {
	const holder: Holder = {
		pid: process.pid,
		host: hostname(),
		since: new Date().toISOString(),
	};
	try {
		writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// A full disk may accept the name of a file and refuse its content.
		rmSync(file, { force: true });
		throw error;
	}
}

function holdLock(file: string): FolderLock {
	const release = (): void => {
		process.off('exit', release);
		for (const signal of SIGNALS) process.off(signal, endBySignal);
		rmSync(file, { force: true });
	};
	const endBySignal = (signal: NodeJS.Signals): void => {
		release();
		process.kill(process.pid, signal);
	};
	process.on('exit', release);
	for (const signal of SIGNALS) process.on(signal, endBySignal);
	return { release };
}

function readLock(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function parseHolder(text: string): Holder | undefined {
	try {
		return holderSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/**
 * True if the holder has exited or the machine was restarted. False for a process on another
 * machine, which cannot be checked.
 */
function isGone({ pid, host, since }: Holder): boolean {
	if (host !== hostname()) return false;
	const start = Date.now() - uptime() * 1000;
	if (pid === process.pid || Date.parse(since) < start) return true;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		// A process of another user exists but does not accept signals.
		return (error as NodeJS.ErrnoException).code === 'ESRCH';
	}
}

/** True if a lock file stays without a holder: its process was killed while it took the lock. */
async function isAbandoned(file: string, text: string): Promise<boolean> {
	await setTimeout(BIRTH_MS);
	return readLock(file) === text;
}

/** Removes a stale lock, unless another process has taken it over in the meantime. */
function removeStale(file: string, text: string): void {
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	if (readLock(aside) === text) rmSync(aside, { force: true });
	else renameSync(aside, file);
}

function formatHolder({ pid, host, since }: Holder): string {
	const where = host === hostname() ? '' : ` on ${host}`;
	return `process ${pid}${where}, since ${new Date(since).toLocaleString('en-US')}`;
}
