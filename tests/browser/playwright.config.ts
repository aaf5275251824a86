import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/chromium.ts';

/** Where the built site is served to the browser; `PORT` says otherwise where that one is taken. */
const PORT = Number(process.env['PORT'] ?? 4399);

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
		baseURL: `http://localhost:${PORT}`,
		launchOptions: { executablePath: await findChromium(), args: ['--no-sandbox'] },
	},
	webServer: {
		command: 'node src/commands/start.ts --no-build',
		cwd: '../..',
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
