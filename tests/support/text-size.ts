import type { Page } from '@playwright/test';

/** The default font size of browsers in pixels. */
export const USUAL_SIZE = 16;

/**
 * Sets the font size as a reader does in the browser's settings; `rem` and media queries follow it.
 * Open the page afterwards, because running scripts are not notified of the change.
 */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
	await client.detach();
}
