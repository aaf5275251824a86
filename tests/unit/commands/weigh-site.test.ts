import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighSite } from '../../../src/commands/weigh-site.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'field-guide-'));
	const script = '<script type="module" src="/guide/_astro/a.js"></script>';
	writeFileSync(join(folder, 'index.html'), script);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build without a file that its pages use is rejected by its name', async () => {
	await expect(weighSite(folder, '/guide/')).rejects.toThrow(
		'is not whole: a page names `_astro/a.js`, which is not there',
	);
});

test('a build with another base path is reported as such', async () => {
	await expect(weighSite(folder, '/other/')).rejects.toThrow(
		'The page index.html names `/guide/_astro/a.js`, which is not under `/other/`',
	);
});
