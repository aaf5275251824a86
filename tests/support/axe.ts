import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules whose verdict a change of colours can change. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Puts axe into a page, once for all its runs there. It is evaluated, not linked, so the page's policy does not hold it
 * back; one page without frames needs no more.
 */
export async function injectAxe(page: Page): Promise<void> {
	await page.evaluate(axe.source);
}

/** What axe finds on a page: with all of its rules, or with those that are named. */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
	return page.evaluate(
		async (runOnly) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
				resultTypes: ['violations'],
				...(runOnly && { runOnly: [...runOnly] }),
			});
			return violations.map(
				({ id, nodes }) =>
					`${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`).join(' | ')}`,
			);
		},
		rules ? [...rules] : undefined,
	);
}
