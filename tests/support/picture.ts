import type { Page } from '@playwright/test';

/** A part of a page: its position in pixels from the top left of the window, and its colors. */
export type Part = {
	name: string;
	x: number;
	y: number;
	width: number;
	ink: string;
	paper: string;
};

/**
 * The data stored next to a reference picture: the browser and fonts that drew it, and the parts,
 * which do not depend on fonts.
 */
export type Sketch = { drawnWith: string; parts: Part[] };

/**
 * How far parts may move, as a share of the window, because other fonts break lines in other
 * places.
 */
const FAR = { across: 0.05, down: 0.25 };

/** Returns what draws a page and the positions of its parts. */
export async function sketch(page: Page): Promise<Sketch> {
	const version = page.context().browser()?.version().split('.')[0] ?? '';
	return page.evaluate((version) => {
		return { drawnWith: `Chromium ${version}; ${measureFonts()}`, parts: readParts() };

		/** Identifies fonts by text widths. Two fonts with the same widths look the same. */
		function measureFonts(): string {
			const context = new OffscreenCanvas(1, 1).getContext('2d')!;
			return ['body', 'h1', 'code']
				.map((selector) => {
					const family = getComputedStyle(
						document.querySelector(selector) ?? document.body,
					).fontFamily;
					const widths = ['Mamihlapinatapai', 'WAVE 0123456789', '“ﬁ→◐▾”'].map((sample) => {
						context.font = `100px ${family}`;
						return context.measureText(sample).width.toFixed(1);
					});
					return `${selector} ${widths.join(' ')}`;
				})
				.join(', ');
		}

		function readParts(): Part[] {
			const found = document.querySelectorAll(
				'header, nav, main, aside, footer, h1, h2, main section, main form, main table, main svg',
			);
			const parts = [...found].flatMap((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				const isSeen = width * height > 0 && y < innerHeight && y + height > 0 && x < innerWidth;
				if (!isSeen || !element.checkVisibility()) return [];
				const { color, backgroundColor } = getComputedStyle(element);
				const label = element.getAttribute('aria-label') ?? element.id;
				return {
					name: [element.localName, label].filter(Boolean).join(' '),
					...{ x: Math.round(x), y: Math.round(y), width: Math.round(width) },
					...{ ink: resolveColour(color), paper: resolveColour(backgroundColor) },
				};
			});
			// Keeps the first of several parts with the same name.
			return [...Map.groupBy(parts, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
		}

		/** Returns a color in one notation, because browsers have several for the same color. */
		function resolveColour(colour: string): string {
			const context = new OffscreenCanvas(1, 1).getContext('2d')!;
			context.fillStyle = colour;
			context.fillRect(0, 0, 1, 1);
			return [...context.getImageData(0, 0, 1, 1).data].join(' ');
		}
	}, version);
}

/**
 * Compares the positions, order and colors of the parts of a page. Coarse, so that it works with
 * any fonts.
 *
 * @returns the differences, one sentence each
 */
export function compareParts(
	before: readonly Part[],
	now: readonly Part[],
	window: { width: number; height: number },
): string[] {
	// Parts near the bottom enter or leave the window when lines break elsewhere.
	const isSure = ({ y }: Part) => y < window.height * (1 - FAR.down);
	const gone = before
		.filter(isSure)
		.filter(({ name }) => !now.some((each) => each.name === name))
		.map(({ name }) => `\`${name}\` is missing`);
	const added = now
		.filter(isSure)
		.filter(({ name }) => !before.some((each) => each.name === name))
		.map(({ name }) => `\`${name}\` is new`);
	const changed = before.flatMap((part) => {
		const other = now.find(({ name }) => name === part.name);
		return other ? comparePart(part, other, window) : [];
	});
	return [...gone, ...added, ...changed];
}

function comparePart(
	before: Part,
	now: Part,
	{ width, height }: { width: number; height: number },
): string[] {
	const told = (what: 'x' | 'y' | 'width' | 'ink' | 'paper') =>
		`\`${now.name}\`: ${what} was ${before[what]} and is ${now[what]}`;
	const differences: string[] = [];
	if (Math.abs(before.x - now.x) > FAR.across * width) differences.push(told('x'));
	if (Math.abs(before.width - now.width) > FAR.across * width) differences.push(told('width'));
	if (Math.abs(before.y - now.y) > FAR.down * height) differences.push(told('y'));
	if (before.ink !== now.ink) differences.push(told('ink'));
	if (before.paper !== now.paper) differences.push(told('paper'));
	return differences;
}
