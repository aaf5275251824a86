import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

/** A proxy for the site's server, which sees the prefetches that the browser does not report. */
let server: Server;
let seen: { path: string; purpose: string | undefined }[];

test.beforeEach(async ({ baseURL }) => {
	seen = [];
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const path = request.url ?? '/';
		seen.push({ path, purpose: request.headers['sec-purpose']?.toString() });
		const found = await fetch(`${baseURL}${path}`);
		response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' });
		response.end(Buffer.from(await found.arrayBuffer()));
	};
	server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
test.afterEach(() => {
	server.closeAllConnections();
	server.close();
});

test('a page is prefetched when the pointer rests on a link to it', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
	});
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	const link = page.locator('main a[href="/choose/"]').first();
	expect(seen.filter(({ path }) => path === '/choose/')).toEqual([]);
	await link.hover();
	await expect
		.poll(() => seen.find(({ path }) => path === '/choose/')?.purpose)
		.toContain('prefetch');
	expect(refused).toEqual([]);
});
