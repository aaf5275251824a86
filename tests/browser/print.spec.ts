import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';
import { listOverflow } from '../support/layout.ts';
import { openPage, pageKinds } from '../support/page-kinds.ts';

/** The printable area of A4 and Letter, in CSS pixels. */
const PAPERS = { A4: 673, Letter: 695 };

for (const kind of pageKinds) {
	test(`the printed page is complete and not cut off: ${kind.name}`, async ({ page }) => {
		await openPage(page, kind);
		await page.emulateMedia({ media: 'print' });
		const problems: string[] = [];
		for (const [name, width] of Object.entries(PAPERS)) {
			await page.setViewportSize({ width, height: 900 });
			const found = [
				...(await listOverflow(page)),
				...(await listCut(page)),
				...(await listFolded(page)),
				...(await listControls(page)),
			];
			for (const problem of found) problems.push(`${name}: ${problem}`);
		}
		expect(problems).toEqual([]);
	});
}

const folding = listBuiltPages().filter((path) => {
	const html = readFileSync(join('dist', path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
	// The sidebar can collapse too, but is not printed.
	return html.slice(html.indexOf('<main')).includes('<details');
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('content collapsed on screen is expanded in print, on every page', async ({ page }) => {
			test.setTimeout(120_000);
			expect(folding).toContain('/algorithms/');
			const problems: string[] = [];
			for (const path of folding) {
				await page.goto(path);
				const count = await page.locator('main details:not([open])').count();
				expect(count, `${path} folds something up`).toBeGreaterThan(0);
				await page.emulateMedia({ media: 'screen' });
				expect((await listFolded(page)).length).toBeGreaterThan(0);
				await page.emulateMedia({ media: 'print' });
				for (const problem of await listFolded(page)) problems.push(`${path} ${problem}`);
			}
			expect(problems).toEqual([]);
		});
	});
}

test('the printout has the tables of all tasks until a task is chosen', async ({ page }) => {
	await page.goto('/choose/');
	const tables = page.locator('.task-table');
	await expect(tables.first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	const count = await tables.count();
	for (let index = 0; index < count; index += 1) await expect(tables.nth(index)).toBeVisible();
});

test('the printout of a form has the answers', async ({ page }) => {
	await page.goto('/choose/?task=speech');
	await page.locator('.task-table[data-chosen]').waitFor();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('radio', { checked: true })).toBeVisible();
	await expect(page.getByRole('radio', { checked: false }).first()).toBeHidden();
	await expect(page.locator('.task-table:visible')).toHaveCount(1);
});

/** Lists invisible texts in collapsed content. */
async function listFolded(page: Page): Promise<string[]> {
	return page
		.locator('main details > :not(summary)')
		.evaluateAll((parts) =>
			parts
				.filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0)
				.map((part) => `folded up: ${part.textContent.trim().slice(0, 60)}`),
		);
}

/** Lists elements that are cut off because they are wider than their container. */
async function listCut(page: Page): Promise<string[]> {
	return page
		.locator('main *')
		.evaluateAll((elements) =>
			elements
				.filter(
					(element) =>
						element.clientWidth > 1 &&
						element.scrollWidth > element.clientWidth + 1 &&
						getComputedStyle(element).overflowX !== 'visible' &&
						element.checkVisibility(),
				)
				.map((element) => `cut off: <${element.localName} class="${element.className}">`),
		);
}

/** Lists visible fields and buttons, except those with the reader's input. */
async function listControls(page: Page): Promise<string[]> {
	return page.locator('button, input, select').evaluateAll((controls) =>
		controls
			.filter((control) => control.checkVisibility())
			.filter((control) => {
				if (control instanceof HTMLSelectElement) return control.selectedIndex === 0;
				if (!(control instanceof HTMLInputElement)) return true;
				return control.type === 'radio' ? !control.checked : control.value === '';
			})
			.map((control) => `useless: <${control.localName}> ${control.textContent.slice(0, 40)}`),
	);
}
