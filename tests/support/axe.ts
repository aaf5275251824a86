import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules that a change of colors can affect. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Injects axe into a page, once for all runs there. It is evaluated instead of linked, so the
 * page's content security policy does not block it. A page without frames needs no more.
 */
export async function injectAxe(page: Page): Promise<void> {
	await page.evaluate(axe.source);
}

/** Returns the violations axe finds on a page, with all rules or only the given ones. */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
	return page.evaluate(
		async (runOnly) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
				resultTypes: ['violations'],
				...(runOnly && { runOnly: [...runOnly] }),
			});
			return violations.map(({ id, nodes }) => {
				const places = nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 160)}`);
				return `${id}: ${places.join(' | ')}`;
			});
		},
		rules ? [...rules] : undefined,
	);
}
