import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Complaint } from '../../src/commands/failure.ts';

/** Names under which a browser may be installed. */
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, an installed one, or the one that comes through npm, which unpacks
 * itself into the system's folder for temporary files.
 *
 * @throws a complaint where there is none
 */
export async function findChromium(): Promise<string> {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		const problem = judgeProgram(named);
		if (!problem) return named;
		throw new Complaint(
			`CHROMIUM_PATH is \`${named}\`, which ${problem}. Set it to the path of a Chromium or Chrome, or unset it.`,
		);
	}
	const installed = INSTALLED.map(findOnPath).find((path) => path !== undefined);
	if (installed) return installed;
	try {
		// Where the system lacks NSS, the package brings its own, but only when it believes to run on Lambda.
		process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
		const { default: chromium } = await import('@sparticuz/chromium');
		return await chromium.executablePath();
	} catch {
		throw new Complaint(
			'There is no browser for the browser tests. Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
		);
	}
}

/** Says why a path is not that of a program, if it is not. */
function judgeProgram(path: string): string | undefined {
	if (!existsSync(path)) return 'does not exist';
	if (!statSync(path).isFile()) return 'is not a file';
	try {
		accessSync(path, constants.X_OK);
		return undefined;
	} catch {
		return 'may not be run as a program';
	}
}

function findOnPath(name: string): string | undefined {
	try {
		return (
			execFileSync('which', [name], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
			}).trim() || undefined
		);
	} catch {
		return undefined;
	}
}
