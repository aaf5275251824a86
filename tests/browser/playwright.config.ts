import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	reporter: [['line'], ['json', { outputFile: '../../.build/browser.json' }]],
	use: {
		baseURL: `http://localhost:${process.env['SERVED_PORT']}`,
		launchOptions: { executablePath: await findChromium(), args: ['--no-sandbox'] },
	},
	// Port 0 takes any free port. Playwright reads from the output which one it was, and passes it to its workers.
	webServer: {
		command: 'node src/commands/start.ts --no-build',
		cwd: '../..',
		env: { PORT: '0' },
		wait: { stdout: /http:\/\/localhost:(?<served_port>\d+)\// },
	},
});
