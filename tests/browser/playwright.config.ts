import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

/**
 * How long something that must happen on a page may take. Far more than it ever does, since a test fails by what it sees and
 * not by how busy the machine is. A test as a whole has no limit: `npm test` ends a run that makes no progress.
 */
const LONGEST_MS = 120_000;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// One more than the cores: some tests mostly wait, as for a slow line.
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
	// Port 0 takes any free port. Playwright reads from the output which one it was, and passes it to its workers.
	webServer: {
		command: 'node src/commands/start.ts --no-build',
		cwd: '../..',
		env: { PORT: '0', HOST: 'localhost' },
		timeout: 10 * LONGEST_MS,
		wait: { stdout: /http:\/\/localhost:(?<served_port>\d+)\// },
	},
});
