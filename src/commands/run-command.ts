import { Complaint, formatFailure } from './failure.ts';

/**
 * Runs a command. A failure is printed as a sentence and sets the exit code. Nothing ends the process early: it ends when
 * all output is written, however slowly the reader of a pipe takes it.
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

/** A reader such as `head` closes the pipe when it has seen enough. The command goes on without it. */
function isClosedPipe(error: NodeJS.ErrnoException): boolean {
	return error.code === 'EPIPE';
}

let isUnwritable = false;

/** Output that cannot be written fails at every line, and needs to be mentioned once. */
function complainOnce(error: unknown): void {
	if (!isUnwritable) complain(error);
	isUnwritable = true;
}
