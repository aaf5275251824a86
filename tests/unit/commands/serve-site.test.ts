import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePortIsFree, serveSite, type SiteServer } from '../../../src/commands/serve-site.ts';

let folder: string;
let server: SiteServer;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
	mkdirSync(join(folder, 'services'));
	writeFileSync(join(folder, 'index.html'), 'home');
	writeFileSync(join(folder, '404.html'), 'not found');
	writeFileSync(join(folder, 'services/index.html'), 'services');
	server = await serveSite({ folder, base: '/guide/', port: 0 });
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

test.each([
	['', 200, 'home'],
	['services/', 200, 'services'],
	['nothing/', 404, 'not found'],
	['..%2f..%2f..%2f..%2fetc/passwd', 404, 'not found'],
])('%j under the base path is answered as a static host would', async (path, status, text) => {
	const response = await fetch(server.url + path);
	expect(response.status).toBe(status);
	expect(await response.text()).toBe(text);
});

test('outside the base path nothing is there, and the base without its slash leads to it', async () => {
	const origin = new URL(server.url).origin;
	expect((await fetch(`${origin}/services/`)).status).toBe(404);
	const response = await fetch(`${origin}/guide`);
	expect(await response.text()).toBe('home');
});

test('a taken port is told, with what to do', async () => {
	const port = Number(new URL(server.url).port);
	await expect(ensurePortIsFree({ host: 'localhost', port })).rejects.toThrow(
		`Port ${port} is taken. Set PORT to another one`,
	);
});

test('a folder without a build is told', async () => {
	await expect(serveSite({ folder: join(folder, 'none'), base: '/', port: 0 })).rejects.toThrow(
		'There is no build',
	);
});
