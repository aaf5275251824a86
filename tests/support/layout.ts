import type { Page } from '@playwright/test';

/** Reports the element that makes a page wider than its window. */
export async function listOverflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const reaches = (element: Element) =>
			element.getBoundingClientRect().right > clientWidth + 0.5 && element.checkVisibility();
		const widest = [...document.body.querySelectorAll('*')].find(
			(element) => reaches(element) && ![...element.children].some(reaches),
		);
		const name = `<${widest?.localName} class="${widest?.getAttribute('class')}">`;
		const text = widest?.textContent.trim().slice(0, 40);
		return [`is ${scrollWidth} px wide in a window of ${clientWidth} px: ${name} ${text}`];
	});
}

/**
 * Lists header controls that a finger or a pointer cannot reach, because they are too small,
 * outside the window or covered. A sticky header may take up to a fifth of the window.
 */
export async function listHeaderProblems(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		scrollTo(0, 0);
		const header = document.querySelector('.page > header')!;
		const controls = [...header.querySelectorAll('a, button, select'), menuButton()].filter(
			(each) => each.checkVisibility(),
		);
		const problems = controls.flatMap((control) => {
			const name = control.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 20);
			return judge(control).map((problem) => `header: \`${name}\` ${problem}`);
		});
		const { position } = getComputedStyle(header);
		const { height } = header.getBoundingClientRect();
		if (position !== 'relative' && height > innerHeight / 5)
			problems.push(`header: sticks and takes ${height} of ${innerHeight} px`);
		return problems;

		function menuButton(): Element {
			return document.querySelector('.sl-menu-button')!;
		}

		function judge(control: Element): string[] {
			const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
			const found: string[] = [];
			if (width < 24 || height < 24) found.push(`is small, ${width} by ${height} px`);
			if (left < 0 || right > document.documentElement.clientWidth || top < 0)
				found.push(`is partly outside the window, from ${left} to ${right} px`);
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (!hit || !(control.contains(hit) || hit.contains(control)))
				found.push(`is covered by <${hit?.localName}>`);
			for (const other of controls) {
				if (other === control) continue;
				const box = other.getBoundingClientRect();
				const isAcross = box.left < right - 1 && left < box.right - 1;
				if (isAcross && box.top < bottom - 1 && top < box.bottom - 1)
					found.push(`overlaps \`${other.textContent.trim().slice(0, 20)}\``);
			}
			return found;
		}
	});
}

/** Lists the links, fields and buttons of a page that something else covers. */
export async function listCovered(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const problems: string[] = [];
		const controls = document.querySelectorAll(
			':is(main, footer) :is(a, button, select, input, summary)',
		);
		for (const control of controls) {
			if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('svg'))
				continue;
			control.scrollIntoView({ block: 'center', behavior: 'instant' });
			const box = [...control.getClientRects()].find(({ width, height }) => width * height > 0);
			if (!box) continue;
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const hit = document.elementFromPoint(x, y);
			const isLabel =
				control instanceof HTMLInputElement && hit?.closest('label')?.control === control;
			if (
				hit &&
				(isLabel || control.contains(hit) || (hit.contains(control) && hit !== document.body))
			)
				continue;
			const name = control.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
			problems.push(
				`<${control.localName}> \`${name}\` at ${Math.round(x)} ${Math.round(y)} ` +
					`is covered by <${hit?.localName} class="${hit?.getAttribute('class')}">`,
			);
		}
		scrollTo(0, 0);
		return problems;
	});
}

/**
 * Lists lines of text that overlap. Line boxes may overlap, so only the height of the letters
 * counts.
 */
export async function listOverlaps(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const lines = listLines();
		lines.sort((a, b) => a.top - b.top);
		return lines.flatMap((line, index) => {
			const found: string[] = [];
			for (const other of lines.slice(index + 1)) {
				if (other.top > line.bottom - 2) break;
				if (line.left < other.right - 2 && other.left < line.right - 2)
					found.push(`\`${line.text}\` and \`${other.text}\` overlap`);
			}
			return found;
		});

		function listLines() {
			const all: { left: number; right: number; top: number; bottom: number; text: string }[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const element = node.parentElement!;
				const text = node.textContent?.trim().slice(0, 30) ?? '';
				const isElsewhere = element.closest(
					'.sr-only, svg, thead, select, .sl-skip-link, header, nav.sidebar',
				);
				const size = parseFloat(getComputedStyle(element).fontSize);
				if (!text || size === 0 || isElsewhere) continue;
				if (!element.checkVisibility({ visibilityProperty: true })) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				for (const { left, right, top, bottom, width } of range.getClientRects()) {
					if (width < 2) continue;
					const middle = (top + bottom) / 2;
					all.push({ left, right, top: middle - size * 0.4, bottom: middle + size * 0.4, text });
				}
			}
			return all;
		}
	});
}
