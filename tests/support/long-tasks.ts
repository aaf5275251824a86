import type { Browser } from '@playwright/test';

/** How much slower than this machine a phone is assumed to be. */
const SLOWER = 4;

/**
 * Opens a page with phone speed, and waits for an element and for network idle. Returns the longest
 * task in milliseconds, or 0 if none took 50 ms.
 */
export async function measureLongestTask(
	browser: Browser,
	url: string,
	ready: string,
): Promise<number> {
	const page = await browser.newPage();
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.addInitScript(() => {
		const watched = Object.assign(window, { longest: 0 });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				watched.longest = Math.max(watched.longest, duration);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.locator(ready).first().waitFor();
	const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
	await page.close();
	return longest;
}
