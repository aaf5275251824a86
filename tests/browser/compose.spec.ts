import { expect, test, type Locator, type Page } from '@playwright/test';
import { firstLink } from '../support/search.ts';

/** Starts a word with an input method, as for Japanese or Chinese, and leaves it unfinished. */
async function compose(page: Page, text: string): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Input.imeSetComposition', {
		text,
		selectionStart: text.length,
		selectionEnd: text.length,
	});
}

/** Dispatches the key that ends a composition after its end, as Safari does. */
const pressAsSafari = (field: Locator, key: string) =>
	field.evaluate((element, key) => {
		element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'と' }));
		const event = new KeyboardEvent('keydown', {
			key,
			keyCode: 229,
			bubbles: true,
			cancelable: true,
		});
		element.dispatchEvent(event);
		return event.defaultPrevented;
	}, key);

/** Fields with results below them: on the search page, on the home page, in the dialog. */
const fields: [name: string, open: (page: Page) => Promise<Locator>][] = [
	[
		'the search page',
		async (page) => {
			await page.goto('/search/?q=polly');
			return page.getByRole('searchbox');
		},
	],
	[
		'the home page',
		async (page) => {
			await page.goto('/');
			await page.getByRole('searchbox').fill('polly');
			return page.getByRole('searchbox');
		},
	],
	[
		'the dialog',
		async (page) => {
			await page.goto('/services/s3/');
			await page.keyboard.press('Control+k');
			await page.keyboard.type('polly');
			return page.getByRole('dialog').getByRole('searchbox');
		},
	],
];

for (const [name, open] of fields) {
	test(`${name} leaves the keys of a composition to the input method`, async ({ page }) => {
		const field = await open(page);
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		const address = page.url();
		await field.focus();
		await field.press('End');
		await compose(page, 'とうk');
		await expect(field).toHaveValue('pollyとうk');
		for (const key of ['ArrowDown', 'ArrowUp', 'Escape']) {
			await page.keyboard.press(key);
			await expect(field).toBeFocused();
			await expect(field).toHaveValue('pollyとうk');
		}
		expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
	});

	test(`${name} ignores the key that ends a composition, as Safari sends it`, async ({ page }) => {
		const field = await open(page);
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		await field.focus();
		for (const key of ['ArrowDown', 'Enter']) {
			expect(await pressAsSafari(field, key)).toBe(false);
			await expect(field).toBeFocused();
		}
	});

	test(`${name} ignores arrows with a modifier`, async ({ page }) => {
		const field = await open(page);
		await expect(firstLink(page)).toHaveText('Amazon Polly');
		await field.focus();
		for (const key of ['Shift', 'Alt', 'Control', 'Meta']) {
			await page.keyboard.press(`${key}+ArrowDown`);
			await expect(field).toBeFocused();
		}
		await page.keyboard.press('ArrowDown');
		await expect(field).not.toBeFocused();
	});
}

test('an unfinished composition in the service field adds nothing', async ({ page }) => {
	await page.goto('/compare/?s=athena');
	const field = page.getByRole('combobox', { name: 'Add a service' });
	await field.focus();
	await compose(page, 'Glue');
	await expect(field).toHaveValue('Glue');
	await expect(page).toHaveURL('/compare/?s=athena');
});

test('] typed with Option on a German keyboard is a shortcut, and Alt+] is not', async ({
	page,
}) => {
	await page.goto('/services/kinesis-data-streams/');
	const press = (code: string) =>
		page.evaluate((code) => {
			const event = { key: ']', code, altKey: true, bubbles: true, cancelable: true };
			document.body.dispatchEvent(new KeyboardEvent('keydown', event));
		}, code);
	await press('BracketRight');
	await expect(page).toHaveURL('/services/kinesis-data-streams/');
	await press('Digit6');
	await expect(page).toHaveURL('/services/data-firehose/');
});
