import type { Page } from '@playwright/test';

/**
 * Lists the motion on a page: transitions and animations with a duration, smooth scrolling and view
 * transitions.
 */
export async function listMotion(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const moving = new Set<string>();
		for (const element of document.querySelectorAll('*')) {
			for (const part of ['', '::before', '::after', '::backdrop', '::marker']) {
				const style = getComputedStyle(element, part);
				const name = [element.localName, ...element.classList].join('.') + part;
				if (isLong(style.transitionDuration)) moving.add(`${name} has a transition`);
				if (style.animationName !== 'none' && isLong(style.animationDuration))
					moving.add(`${name} has the animation ${style.animationName}`);
				if (style.scrollBehavior === 'smooth') moving.add(`${name} scrolls smoothly`);
			}
		}
		for (const sheet of document.styleSheets) walk(sheet.cssRules);
		return [...moving];

		function isLong(durations: string): boolean {
			return durations.split(',').some((duration) => parseFloat(duration) > 0.001);
		}

		/** View transitions belong to no element, so only the style rules show them. */
		function walk(rules: CSSRuleList): void {
			for (const rule of rules) {
				if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
				if (rule.cssText.startsWith('@view-transition') && rule.cssText.includes('auto'))
					moving.add('the page has a view transition');
				if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
			}
		}
	});
}
