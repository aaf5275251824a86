import type { Page } from '@playwright/test';

/** A way in which a reader's text differs from that of the machine that runs the tests. */
export type TextMode = 'plain' | 'wide font' | 'narrow font' | 'spaced';

/** All ways; the plain one last, so that a page is left as it was. */
export const textModes: readonly TextMode[] = ['wide font', 'narrow font', 'spaced', 'plain'];

/**
 * Sets a page's text as a reader's machine may. The fonts are the guide's own serif in another size, so they are the same on
 * every machine: as wide as DejaVu Sans and Verdana, or narrower than Arial Narrow.
 */
export async function setTextMode(page: Page, mode: TextMode): Promise<void> {
	await page.evaluate(async (css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		// A sheet that a script makes is not bound by the page's policy.
		document.adoptedStyleSheets = [sheet];
		if (css.includes('@font-face')) await document.fonts.load("1em 'Test Sans'");
		await document.fonts.ready;
	}, styles[mode]);
}

const styles: Record<TextMode, string> = {
	plain: '',
	'wide font': scaleFont(128),
	'narrow font': scaleFont(80),
	// WCAG 1.4.12. Such styles come from the reader, so they overrule those of the page.
	spaced: `
		* {
			line-height: 1.5 !important;
			letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important;
		}
		p {
			margin-block-end: 2em !important;
		}
	`,
};

function scaleFont(percent: number): string {
	return `
		@font-face {
			font-family: 'Test Sans';
			src: url('/fonts/display.woff2');
			size-adjust: ${percent}%;
		}
		:root {
			--guide-font-text: 'Test Sans';
		}
	`;
}
