import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Complaint } from '../../src/commands/failure.ts';

/** The names of installed browsers. */
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds Chromium: the one in `CHROMIUM_PATH`, an installed one, or the one from npm, which unpacks
 * into the system's temporary folder.
 *
 * @throws a complaint if there is none
 */
export async function findChromium(): Promise<string> {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		const problem = judgeProgram(named);
		if (!problem) return named;
		throw new Complaint(
			`CHROMIUM_PATH is \`${named}\`, which ${problem}. ` +
				'Set it to the path of Chromium or Chrome, or unset it.',
		);
	}
	const installed = INSTALLED.map(findOnPath).find((path) => path !== undefined);
	if (installed) return installed;
	try {
		// If the system lacks NSS, the package provides it, but only if it detects Lambda.
		process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
		const { default: chromium } = await import('@sparticuz/chromium');
		return await chromium.executablePath();
	} catch {
		throw new Complaint(
			'There is no browser for the browser tests. Install Chromium or Chrome ' +
				'(Debian: apt-get install chromium), or set CHROMIUM_PATH to its path.',
		);
	}
}

/** Returns why a path is not an executable program, or undefined if it is. */
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
