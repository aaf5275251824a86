import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensurePortIsFree, serveSite, type SiteServer } from '../../../src/commands/serve-site.ts';

let folder: string;
let server: SiteServer;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
	for (const name of ['services', '_astro', 'empty']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, '404.html'), 'not found');
	writeFileSync(join(folder, 'services/index.html'), 'services');
	writeFileSync(join(folder, '_astro/page.C0ffee.js'), 'script');
	writeFileSync(join(folder, 'catalogue.json'), '{}');
	server = await serveSite({ folder, base: '/guide/', port: 0 });
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

/** Sends a request unchanged: `fetch` would normalize its path and add headers. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
	const { hostname, port } = new URL(server.url);
	const options = { hostname, port, path, method, headers, agent: false };
	return new Promise((done, fail) => {
		const asked = request(options, (response) => {
			let text = '';
			response.on('data', (chunk) => (text += chunk));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, text }),
			);
		});
		asked.on('error', fail);
		asked.end();
	});
}

test.each([
	['', 200, 'home'],
	['index.html', 200, 'home'],
	['?q=a%20b#part', 200, 'home'],
	['services/', 200, 'services'],
	['serv%69ces/', 200, 'services'],
	['nothing/', 404, 'not found'],
	['nothing', 404, 'not found'],
	['empty/', 404, 'not found'],
	['empty', 404, 'not found'],
	['catalogue.json/', 404, 'not found'],
	['services//', 404, 'not found'],
	['/services/', 404, 'not found'],
	['..%2f..%2f..%2f..%2fetc/passwd', 404, 'not found'],
	['../../../../etc/passwd', 404, 'not found'],
	['..%5c..%5cetc/passwd', 404, 'not found'],
	['%2e%2e/%2e%2e/etc/passwd', 404, 'not found'],
	['a'.repeat(5_000), 404, 'not found'],
	['%', 400, 'The address is malformed.'],
	['%E0%A4%A', 400, 'The address is malformed.'],
	['services%00/', 400, 'The address is malformed.'],
])('%j under the base path is answered like on a static host', async (path, status, text) => {
	const response = await ask(`/guide/${path}`.replace(/#.*/, ''));
	expect([response.status, response.text]).toEqual([status, text]);
});

test.each([
	['/guide', '/guide/'],
	['/guide?q=a', '/guide/?q=a'],
	['/guide/services', '/guide/services/'],
	['/guide/services?q=a%20b', '/guide/services/?q=a%20b'],
])('%s without its trailing slash redirects to %s', async (from, to) => {
	const { status, headers } = await ask(from);
	expect([status, headers['location']]).toEqual([301, to]);
});

test.each(['/', '/services/', '/guides/', '/guideservices/', '//guide/', '/Guide/'])(
	'%s is outside the base path, where nothing is',
	async (path) => {
		expect((await ask(path)).status).toBe(404);
	},
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])(
	'%s is not answered, and the answer says what is',
	async (method) => {
		const { status, headers } = await ask('/guide/', method);
		expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
	},
);

test('HEAD gets only the headers', async () => {
	const { status, headers, text } = await ask('/guide/services/', 'HEAD');
	expect([status, headers['content-length'], text]).toEqual([200, '8', '']);
});

describe('caching in the browser', () => {
	test.each([
		['a page', '/guide/', 'no-cache'],
		['data', '/guide/catalogue.json', 'no-cache'],
		['a missing page', '/guide/none/', 'no-cache'],
		[
			'a file with a hash in its name',
			'/guide/_astro/page.C0ffee.js',
			'public, max-age=31536000, immutable',
		],
		['a missing file of an earlier build', '/guide/_astro/page.0ld.js', 'no-cache'],
	])('%s: %s is sent with %s', async (_, path, control) => {
		expect((await ask(path)).headers['cache-control']).toBe(control);
	});

	test('a page is not sent again until a build changes it', async () => {
		const again = (headers: Record<string, string>) => ask('/guide/services/', 'GET', headers);
		const { headers } = await again({});
		const etag = headers.etag ?? '';
		expect((await again({ 'if-none-match': etag })).status).toBe(304);
		expect((await again({ 'if-none-match': `"other", ${etag}` })).status).toBe(304);
		expect((await again({ 'if-modified-since': headers['last-modified'] ?? '' })).status).toBe(304);
		writeFileSync(join(folder, 'services/index.html'), 'new services');
		const changed = await again({ 'if-none-match': etag });
		expect([changed.status, changed.text]).toEqual([200, 'new services']);
		writeFileSync(join(folder, 'services/index.html'), 'services');
	});

	test('a new 404 page is served at once, and a missing one crashes nothing', async () => {
		writeFileSync(join(folder, '404.html'), 'new not found');
		expect((await ask('/guide/none/')).text).toBe('new not found');
		rmSync(join(folder, '404.html'));
		expect((await ask('/guide/none/')).status).toBe(404);
		writeFileSync(join(folder, '404.html'), 'not found');
	});
});

test.each(['bytes=0-1', 'bytes=5-2', 'bytes=-1', 'bytes=99-', 'bytes=x', 'bytes=0-0,2-3'])(
	'a request for the range %s is answered and leaves the server running',
	async (range) => {
		const { status } = await ask('/guide/', 'GET', { range });
		expect([200, 206, 416]).toContain(status);
		expect((await ask('/guide/')).status).toBe(200);
	},
);

test('a base path beyond ASCII is served in every encoding of its address', async () => {
	const other = await serveSite({
		folder,
		base: '/f%C3%BChrer/%E6%97%A5%E6%9C%AC/my%20guide/',
		port: 0,
	});
	const { origin } = new URL(other.url);
	for (const path of [
		'/führer/日本/my guide/services/',
		'/f%c3%bchrer/%e6%97%a5%E6%9C%AC/my%20guide/services/',
		'/f%C3%BChrer/%E6%97%A5%E6%9C%AC/my%20guide/services',
		'/f%C3%BChrer/%E6%97%A5%E6%9C%AC/my%20guide/%73ervices/',
	]) {
		const response = await fetch(origin + path);
		expect([path, response.status, await response.text()]).toEqual([path, 200, 'services']);
	}
	expect((await fetch(`${origin}/fuhrer/`)).status).toBe(404);
	await other.close();
});

describe('where it listens', () => {
	const reach = (host: string, port: number) =>
		new Promise<boolean>((done) => {
			const socket = connect(port, host);
			socket.once('connect', () => (socket.destroy(), done(true)));
			socket.once('error', () => done(false));
		});
	const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
	const outer = all.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
	const hasIPv6 = all.some(({ address }) => address === '::1');

	test('by default, this machine reaches it at localhost, and other machines do not', async () => {
		const port = Number(new URL(server.url).port);
		expect(await reach('127.0.0.1', port)).toBe(true);
		expect(await reach('::1', port)).toBe(hasIPv6);
		if (outer) expect(await reach(outer, port)).toBe(false);
	});

	test('it listens on the host that is set', async () => {
		const open = await serveSite({ folder, base: '/', port: 0, host: '0.0.0.0' });
		expect(open.url).toMatch(/^http:\/\/localhost:\d+\/$/);
		if (outer) expect(await reach(outer, Number(new URL(open.url).port))).toBe(true);
		await open.close();
	});

	test('a host that is not this machine is rejected in a sentence', async () => {
		const at = { folder, base: '/', port: 0 };
		await expect(serveSite({ ...at, host: '192.0.2.1' })).rejects.toThrow('HOST is `192.0.2.1`');
	});

	test('a taken port is rejected with a remedy', async () => {
		const port = Number(new URL(server.url).port);
		await expect(ensurePortIsFree({ host: 'localhost', port })).rejects.toThrow(
			`Port ${port} is taken. Set PORT to another one`,
		);
	});
});

test('a folder without a build is rejected', async () => {
	await expect(serveSite({ folder: join(folder, 'none'), base: '/', port: 0 })).rejects.toThrow(
		'There is no build',
	);
});
