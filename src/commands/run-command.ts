import { Complaint, formatFailure } from './failure.ts';

/**
 * Runs a command. Prints a failure as a sentence and sets the exit code. Never exits early, so that
 * all output is written even if the reader of a pipe is slow.
 */
export async function runCommand(run: () => Promise<void> | void): Promise<void> {
	process.stdout.on('error', (error) => {
		if (!isClosedPipe(error)) complainOnce(error);
	});
	process.stderr.on('error', () => undefined);
	try {
		await run();
	} catch (error) {
		complain(error);
	}
}

function complain(error: unknown): void {
	console.error(formatFailure(error));
	process.exitCode = error instanceof Complaint ? error.exitCode : 1;
}

/** A reader such as `head` closes the pipe early. The command continues without it. */
function isClosedPipe(error: NodeJS.ErrnoException): boolean {
	return error.code === 'EPIPE';
}

let isUnwritable = false;

/** If output cannot be written, every line fails. Reports that once. */
function complainOnce(error: unknown): void {
	if (!isUnwritable) complain(error);
	isUnwritable = true;
}
