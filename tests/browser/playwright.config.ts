import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

/**
 * The timeout of an expectation. Much longer than needed, because a test must fail by what it sees
 * and not because the machine is busy. A whole test has no timeout: `npm test` ends a stuck run.
 */
const LONGEST_MS = 120_000;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// One more than the cores, because some tests mostly wait, for example for a slow connection.
	workers: 3,
	timeout: 0,
	expect: { timeout: LONGEST_MS },
	reporter: [['line'], ['json', { outputFile: '../../.build/browser.json' }]],
	use: {
		actionTimeout: LONGEST_MS,
		navigationTimeout: LONGEST_MS,
		baseURL: `http://localhost:${process.env['SERVED_PORT']}`,
		launchOptions: { executablePath: await findChromium(), args: ['--no-sandbox'] },
	},
	// Port 0 takes any free port. Playwright reads it from the output for its workers.
	webServer: {
		command: 'node src/commands/start.ts --no-build',
		cwd: '../..',
		env: { PORT: '0', HOST: 'localhost' },
		timeout: 10 * LONGEST_MS,
		wait: { stdout: /http:\/\/localhost:(?<served_port>\d+)\// },
	},
});
