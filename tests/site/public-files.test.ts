import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serveSite } from '../../src/commands/serve-site.ts';
import { toHex } from '../../src/drawing/palette.ts';
import { readSite } from '../support/site.ts';

const ORIGIN = 'https://example.com';

const manifestSchema = z.strictObject({
	name: z.string().min(1),
	short_name: z.string().min(1).max(15),
	lang: z.literal('en'),
	start_url: z.string(),
	scope: z.string(),
	display: z.enum(['minimal-ui', 'standalone']),
	background_color: z.string(),
	theme_color: z.string(),
	icons: z.array(z.strictObject({ src: z.string(), sizes: z.string(), type: z.string() })).min(3),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync('dist/site.webmanifest', 'utf8')));

test.each(['/', '/some/base/'])('under %s the manifest points to the guide', (base) => {
	const address = `${ORIGIN}${base}site.webmanifest`;
	expect(new URL(manifest.start_url, address).href).toBe(ORIGIN + base);
	expect(new URL(manifest.scope, address).href).toBe(ORIGIN + base);
	for (const { src } of manifest.icons)
		expect(new URL(src, address).href).toBe(`${ORIGIN}${base}${src}`);
});

test.each(manifest.icons)('the icon $src has the size $sizes', ({ src, sizes, type }) => {
	const file = readFileSync(`dist/${src}`);
	if (type === 'image/svg+xml') {
		expect(sizes).toBe('any');
		expect(file.toString()).toMatch(/^<svg [^>]*viewBox="0 0 32 32"/);
		return;
	}
	expect(type).toBe('image/png');
	expect(file.subarray(1, 4).toString()).toBe('PNG');
	expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
});

test('the manifest has the sizes that browsers require, and the page color', () => {
	expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
		expect.arrayContaining(['192x192', '512x512']),
	);
	const paper = toHex('light', 'paper');
	expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper]);
});

test('every page links the manifest, and its policy allows it', () => {
	const site = readSite();
	for (const [path, page] of site.pages) {
		const href = page.querySelector('link[rel="manifest"]')?.getAttribute('href');
		const policy = page
			.querySelector('meta[http-equiv="content-security-policy"]')
			?.getAttribute('content');
		expect([path, href]).toEqual([path, '/site.webmanifest']);
		expect(policy, path).toContain(";manifest-src 'self';");
	}
});

test('robots.txt has one group that allows every page, and the full sitemap URL', () => {
	const lines = readFileSync('dist/robots.txt', 'utf8').trimEnd().split('\n');
	const fields = lines.map((line) => /^([\w-]+): (\S+)$/.exec(line)?.slice(1));
	expect(fields.slice(0, 2)).toEqual([
		['User-agent', '*'],
		['Allow', '/'],
	]);
	expect(fields).toHaveLength(3);
	const [key, sitemap = ''] = fields[2] ?? [];
	expect(key).toBe('Sitemap');
	expect(existsSync(`dist${new URL(sitemap).pathname}`)).toBe(true);
});

test('the preview serves dotfiles, and the manifest with its media type', async () => {
	const server = await serveSite({ folder: 'dist', base: '/', port: 0 });
	const ask = async (path: string) => {
		const answer = await fetch(server.url + path);
		return [answer.status, answer.headers.get('content-type')];
	};
	expect(await ask('.well-known/security.txt')).toEqual([200, 'text/plain; charset=utf-8']);
	expect(await ask('site.webmanifest')).toEqual([
		200,
		expect.stringMatching(/^application\/manifest\+json/),
	]);
	await server.close();
});
