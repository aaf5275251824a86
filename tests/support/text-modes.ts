import type { Page } from '@playwright/test';

/** How a reader's text can differ from that of the test machine. */
export type TextMode = 'plain' | 'wide font' | 'narrow font' | 'spaced';

/** All modes. The plain one is last, so that the page ends as it was. */
export const textModes: readonly TextMode[] = ['wide font', 'narrow font', 'spaced', 'plain'];

/**
 * Changes the text of a page to what another machine may show. The fonts are the guide's own serif
 * at another size, so they are the same on every machine: as wide as DejaVu Sans and Verdana, or
 * narrower than Arial Narrow.
 */
export async function setTextMode(page: Page, mode: TextMode): Promise<void> {
	await page.evaluate(async (css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		// The content security policy does not apply to constructed style sheets.
		document.adoptedStyleSheets = [sheet];
		if (css.includes('@font-face')) await document.fonts.load("1em 'Test Sans'");
		await document.fonts.ready;
	}, styles[mode]);
}

const styles: Record<TextMode, string> = {
	plain: '',
	'wide font': scaleFont(128),
	'narrow font': scaleFont(80),
	// WCAG 1.4.12. These are user styles, so they override those of the page.
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
