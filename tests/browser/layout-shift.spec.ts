import { expect, test, type Page } from '@playwright/test';
import { openPage, pageKinds } from '../support/page-kinds.ts';
import { serveInPieces } from '../support/serve-in-pieces.ts';

/** A layout shift: its score as browsers measure it, and which elements moved from and to where. */
type Shift = { value: number; moved: string[] };

/**
 * The shell ends the sidebar with an invisible spacer of one pixel. It moves by less than this when
 * the list above it loads.
 */
const UNSEEN = 0.001;

for (const kind of pageKinds) {
	for (const width of [390, 1440]) {
		test(`nothing shifts while the page loads, ${width} px: ${kind.name}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await watchShifts(page);
			const server = await serveInPieces('dist');
			try {
				await openPage(page, { ...kind, path: server.url + kind.path });
				await page.waitForLoadState('networkidle');
				const shifts = await readShifts(page);
				expect(shifts.filter(({ value }) => value > UNSEEN)).toEqual([]);
			} finally {
				await server.close();
			}
		});
	}
}

/** Records layout shifts. Names the elements at once, because they may be removed later. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: Shift[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
					const element = node instanceof Element ? node : node?.parentElement;
					const name = [element?.localName, ...(element?.classList ?? [])].join('.');
					return `${name} from ${write(from)} to ${write(to)}`;
				});
				shifts.push({ value: entry.value, moved });
			}
		}).observe({ type: 'layout-shift', buffered: true });

		function write({ x, y, width, height }: DOMRectReadOnly): string {
			return [x, y, width, height].map(Math.round).join(' ');
		}
	});
}

async function readShifts(page: Page): Promise<Shift[]> {
	return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/**
 * Missing from TypeScript's library, because it is not a standard yet.
 *
 * @see https://wicg.github.io/layout-instability/
 */
type LayoutShift = PerformanceEntry & {
	value: number;
	sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};
