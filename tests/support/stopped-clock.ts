import type { Page } from '@playwright/test';

/** When a stopped clock stands. Any moment does, as long as it is after the one that the clock starts at. */
const START = new Date('2026-12-01T12:00:00Z');
const STOPPED = new Date('2026-12-01T13:00:00Z');

/** Opens a page and stops its clock, so that what waits for a while waits until `page.clock.runFor` lets that while pass. */
export async function openStopped(page: Page, path: string): Promise<void> {
	await page.clock.install({ time: START });
	await page.goto(path);
	await page.clock.pauseAt(STOPPED);
}
