import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind; of services, one that is open and one that is closed. */
const pages = [
	'/',
	'/services/',
	'/services/s3/',
	'/services/sagemaker-model-monitor/',
	'/services/q-developer/',
	'/services/s3/flow/',
	'/stages/',
	'/stages/deployment/',
	'/concepts/',
	'/concepts/data-drift/',
	'/status/',
	'/new/',
	'/lookalikes/',
	'/lookalikes/streams-firehose-msk/',
	'/paths/',
	'/paths/call-centre-analytics/',
	'/exams/',
	'/exams/mla-c02/',
	'/exams/coverage/',
	'/algorithms/',
	'/corrections/',
	'/search/?q=drift',
	'/about/',
	'/no-such-page/',
];

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [390, 1440]) {
		test.describe(`${colorScheme}, ${width} px`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });
			for (const path of pages) {
				test(`axe finds nothing on ${path}`, async ({ page }) => {
					await page.goto(path);
					if (path.startsWith('/search/'))
						await expect(page.getByRole('status')).toContainText('pages');
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
					).toEqual([]);
				});

				test(`nothing on ${path} is wider than the window`, async ({ page }) => {
					await page.goto(path);
					const overflow = await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					);
					expect(overflow).toBeLessThanOrEqual(0);
				});
			}
		});
	}
}

test('axe finds nothing in the open search', async ({ page }) => {
	await page.goto('/services/s3/');
	await page.keyboard.press('/');
	await page.keyboard.type('drift');
	await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
	).toEqual([]);
});
