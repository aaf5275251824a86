import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openStopped } from '../support/stopped-clock.ts';

const CONCEPT = '/concepts/data-drift/';
const findLink = (page: Page) =>
	page.getByRole('main').getByRole('link', { name: 'Model Monitor' }).first();
const openConcept = async (page: Page) => {
	await page.goto(CONCEPT);
	return findLink(page);
};
const hoverCard = (page: Page) => page.getByRole('tooltip');

test('a pointer on a link shows the hover card, and can move onto it', async ({ page }) => {
	const link = await openConcept(page);
	await link.hover();
	await expect(hoverCard(page)).toContainText('Amazon SageMaker Model Monitor');
	await expect(hoverCard(page)).toContainText('closed to new customers');
	await expect(hoverCard(page)).toContainText('Monitoring');
	await expect(link).toHaveAttribute('aria-describedby', 'hover-card');
	await hoverCard(page).hover();
	await page.waitForTimeout(500);
	await expect(hoverCard(page)).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(hoverCard(page)).toBeHidden();
});

test('axe finds nothing while a hover card shows', async ({ page }) => {
	const link = await openConcept(page);
	await link.hover();
	await expect(hoverCard(page)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the hover card is next to its link and inside the window', async ({ page }) => {
	const link = await openConcept(page);
	await link.hover();
	await expect(hoverCard(page)).toBeVisible();
	const [own, shown] = [(await link.boundingBox())!, (await hoverCard(page).boundingBox())!];
	expect(shown.y + shown.height <= own.y || shown.y >= own.y + own.height).toBe(true);
	const { width, height } = page.viewportSize()!;
	expect(shown.x).toBeGreaterThanOrEqual(0);
	expect(shown.x + shown.width).toBeLessThanOrEqual(width);
	expect(shown.y + shown.height).toBeLessThanOrEqual(height);
});

test('the keyboard opens it too, and Escape closes it without moving the focus', async ({
	page,
}) => {
	const link = await openConcept(page);
	await link.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await expect(hoverCard(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(hoverCard(page)).toBeHidden();
	await expect(link).toBeFocused();
});

test('the hover card closes before the focus reaches the next stop below it', async ({ page }) => {
	const link = await openConcept(page);
	await link.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(hoverCard(page)).toBeVisible();
	await page.evaluate(() => {
		const look = () => {
			document.body.dataset['isGone'] = String(document.querySelector('#hover-card') === null);
		};
		document.addEventListener('focusin', look, { once: true });
	});
	await page.keyboard.press('Tab');
	await expect(page.locator('body')).toHaveAttribute('data-is-gone', 'true');
});

test('nothing is fetched before the delay is over', async ({ page }) => {
	const requests: string[] = [];
	await openStopped(page, CONCEPT);
	const link = findLink(page);
	await page.waitForLoadState('networkidle');
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await link.hover();
	await page.mouse.move(2, 2);
	await page.clock.runFor(600);
	await page.waitForTimeout(300);
	expect(requests).toEqual([]);
	await link.hover();
	await page.clock.runFor(300);
	await page.waitForTimeout(300);
	expect(requests).not.toContain('/services/sagemaker-model-monitor/digest.htm');
	await page.clock.runFor(100);
	await expect(hoverCard(page)).toBeVisible();
	expect(requests).toContain('/services/sagemaker-model-monitor/digest.htm');
});

test.describe('on touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('no hover card shows, and a tap follows the link', async ({ page }) => {
		const link = await openConcept(page);
		await link.tap();
		await expect(page).toHaveURL('/services/sagemaker-model-monitor/');
	});
});
