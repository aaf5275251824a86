import { expect, type Locator, type Page } from '@playwright/test';

/** The focused element, and the reasons why its focus is not visible. */
export type Focus = { name: string; index: number; problems: string[] };

/** A focus ring: its color, and the element whose background it is drawn on. */
type Ring = { colour: string; on: Element | null };

/** The pixels of painted colors, by color and background. */
type Painted = Map<string, number[]>;

/** The contrast a focus ring needs against its background (WCAG 2.4.11 and 1.4.11). */
const CONTRAST = 3;

/**
 * Checks the focused element: it needs a ring with enough contrast, and must be inside the window
 * and not covered.
 *
 * @returns undefined if no element has focus
 */
export async function readFocus(page: Page): Promise<Focus | undefined> {
	return page.evaluate((contrast) => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const problems = [...judgeRing(element), ...judgePlace(element)];
		const name = element.getAttribute('aria-label') ?? element.textContent.trim();
		return {
			name: `<${element.localName}> ${name.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
			index: number(element),
			problems,
		};

		/** Returns a number that the element keeps even if scripts move it. */
		function number(focused: Element): number {
			const stops = ((window as { stops?: Element[] }).stops ??= []);
			return stops.includes(focused) ? stops.indexOf(focused) : stops.push(focused) - 1;
		}

		/**
		 * The ring of a field can be on its label, and the ring of a link in a drawing can be the
		 * stroke of its box.
		 */
		function judgeRing(focused: Element): string[] {
			const ring =
				readOutline(focused) ??
				readOutline(focused.closest('label')) ??
				readStroke(focused.querySelector(':scope > rect'));
			if (!ring) return ['has no focus ring'];
			const behind = readBackground(ring.on);
			const ratio = compare(paintOver(behind, ring.colour), behind);
			return ratio < contrast
				? [
						`has a ring of ${ring.colour} on rgb(${behind.join(' ')}), ` +
							`which is ${ratio.toFixed(2)}:1`,
					]
				: [];
		}

		function readOutline(element: Element | null): Ring | undefined {
			if (!element) return undefined;
			const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
			if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return undefined;
			const isInside = parseFloat(outlineOffset) < 0;
			return { colour: outlineColor, on: isInside ? element : element.parentElement };
		}

		function readStroke(shape: Element | null): Ring | undefined {
			if (!shape) return undefined;
			const { stroke, strokeWidth } = getComputedStyle(shape);
			const isDrawn = stroke !== 'none' && parseFloat(strokeWidth) > 0;
			return isDrawn ? { colour: stroke, on: shape.parentElement } : undefined;
		}

		/** For a link over several lines, checks the first. */
		function judgePlace(focused: Element): string[] {
			const box = [...focused.getClientRects()].find(({ width, height }) => width * height > 0);
			if (!box) return ['has no size'];
			const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
			const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
			if (left >= right || top >= bottom) return ['is outside the window'];
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const hit = document.elementFromPoint(x, y);
			const isSeen = hit && (focused.contains(hit) || hit.contains(focused) || isLabel(hit));
			return isSeen
				? []
				: [`is covered by <${hit?.localName} class="${hit?.getAttribute('class')}">`];

			function isLabel(element: Element): boolean {
				return focused instanceof HTMLInputElement && element.closest('label')?.control === focused;
			}
		}

		/**
		 * Returns the color behind an element, from its background and those of its ancestors, bottom
		 * layer first.
		 */
		function readBackground(from: Element | null): number[] {
			const layers: string[] = [];
			for (let each = from; each; each = each.parentElement)
				layers.unshift(getComputedStyle(each).backgroundColor);
			return layers.reduce(paintOver, [255, 255, 255]);
		}

		/** A canvas understands every color notation. */
		function paintOver(ground: number[], colour: string): number[] {
			const page = window as { paint?: OffscreenCanvasRenderingContext2D; painted?: Painted };
			const painted = (page.painted ??= new Map());
			const key = `${ground.join(' ')} ${colour}`;
			const known = painted.get(key);
			if (known) return known;
			const context = (page.paint ??= new OffscreenCanvas(1, 1).getContext('2d', {
				willReadFrequently: true,
			})!);
			for (const each of [`rgb(${ground.join(' ')})`, colour]) {
				context.fillStyle = each;
				context.fillRect(0, 0, 1, 1);
			}
			const pixel = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
			painted.set(key, pixel);
			return pixel;
		}

		function compare(one: number[], other: number[]): number {
			const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted(
				(a, b) => a - b,
			);
			return (lighter + 0.05) / (darker + 0.05);
		}

		function luminance(colour: number[]): number {
			const [red = 0, green = 0, blue = 0] = colour.map((value) => {
				const share = value / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		}
	}, CONTRAST);
}

/** Expects a focused element with visible focus. */
export async function expectVisibleFocus(page: Page): Promise<void> {
	const focus = await readFocus(page);
	expect(focus, 'an element has focus').toBeDefined();
	expect(focus?.problems, `the focus on ${focus?.name} is visible`).toEqual([]);
}

/**
 * Presses Tab until one of the elements of a locator has focus, and expects visible focus at each
 * stop on the way.
 */
export async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
	const problems: string[] = [];
	for (let stop = 0; stop < most; stop += 1) {
		await page.keyboard.press('Tab');
		const focus = await readFocus(page);
		for (const problem of focus?.problems ?? []) problems.push(`${focus?.name} ${problem}`);
		const isThere = await target.evaluateAll((found) =>
			found.some((each) => each === document.activeElement),
		);
		if (isThere) {
			expect(problems).toEqual([]);
			return;
		}
	}
	throw new Error(`Pressing Tab ${most} times did not reach ${String(target)} on ${page.url()}.`);
}
