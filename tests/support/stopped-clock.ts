import type { Page } from '@playwright/test';

/** When the clock stops. Any time after the start works. */
const START = new Date('2026-12-01T12:00:00Z');
const STOPPED = new Date('2026-12-01T13:00:00Z');

/**
 * Opens a page and stops its clock, so that timers fire only when `page.clock.runFor` advances it.
 */
export async function openStopped(page: Page, path: string): Promise<void> {
	await page.clock.install({ time: START });
	await page.goto(path);
	await page.clock.pauseAt(STOPPED);
}
