import type { Page } from '@playwright/test';

/** What browsers come with, in pixels. */
export const USUAL_SIZE = 16;

/**
 * Sets the size of text as a reader does in the browser's settings: `rem` and media queries follow it. A page has to be opened
 * after that, since a browser says nothing of it to scripts that run.
 */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
	await client.detach();
}
