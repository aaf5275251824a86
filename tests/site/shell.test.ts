import { globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

/** The color of an icon, which is that of its text where nothing sets it, and of the heart in credits that no page shows. */
const UNSET = new Set(['--sl-icon-color', '--sl-color-orange']);

const site = readSite();
const read = (pattern: string) =>
	globSync(pattern, { cwd: 'dist' }).map((file) => readFileSync(`dist/${file}`, 'utf8'));

test('no style sheet uses a property that nothing defines', () => {
	// Starlight's own sheet for print sets colors that no page of the guide shows.
	const sheets = read('_astro/*.css').filter((css) => !css.includes('.starlight-aside'));
	const everything = [
		...sheets,
		...read('code.css'),
		...read('_astro/*.js'),
		...read('**/*.html'),
	].join('\n');
	const used = sheets.flatMap((css) =>
		[...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name = '']) => name),
	);
	const missing = [...new Set(used)].filter((name) => !everything.includes(`${name}:`));
	expect(missing.filter((name) => !UNSET.has(name))).toEqual([]);
	expect(used.length).toBeGreaterThan(100);
});

test('each page says which pages to fetch ahead, and its policy allows the rules', () => {
	for (const [path, page] of site.pages) {
		const rules = page.querySelector('script[type="speculationrules"]')?.rawText ?? '';
		expect([path, JSON.parse(rules)]).toEqual([
			path,
			{ prefetch: [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }] },
		]);
		const policy = page
			.querySelector('meta[http-equiv="content-security-policy"]')
			?.getAttribute('content');
		expect(policy).toContain(createHash('sha256').update(rules).digest('base64'));
	}
});
