import { globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSite } from '../support/site.ts';

/**
 * The color of an icon, which defaults to its text color, and of the heart in credits that no page
 * shows.
 */
const UNSET = new Set(['--sl-icon-color', '--sl-color-orange']);

const site = readSite();
const read = (pattern: string) =>
	globSync(pattern, { cwd: 'dist' }).map((file) => readFileSync(`dist/${file}`, 'utf8'));

test('no style sheet uses a property that nothing defines', () => {
	// Starlight's print style sheet sets colors that no page of the guide shows.
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

test('each page says which pages to prefetch, and its policy allows the rules', () => {
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

const RENAMED =
	'If the name is Starlight’s, a new version has probably renamed it: look at the HTML of a ' +
	'page in `dist/`, and change the style sheet. Otherwise remove the rule.';
const sources = globSync('src/**/*.css').map((file) => ({
	file,
	css: readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''),
}));

const ownCode = globSync('src/**/*.{astro,ts}')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

test('every class and shell element in a style sheet exists', () => {
	const html = read('**/*.html').join('\n');
	// Some classes depend on the age of facts, so they are on no page today.
	const written = [...html.matchAll(/class="[^"]*"/g), ...ownCode.matchAll(CLASSES)];
	const classes = new Set(written.flatMap(([text]) => text.match(/[\w-]+/g) ?? []));
	const isThere = (name: string) =>
		name.startsWith('.') ? classes.has(name.slice(1)) : html.includes(`<${name}`);
	const missing = sources.flatMap(({ file, css }) => {
		const selectors = css.replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/([^{};]+)\{/g);
		const names = [...selectors]
			.filter(([, selector = '']) => !selector.trim().startsWith('@'))
			.flatMap(([, selector = '']) => selector.match(NAME) ?? []);
		return [...new Set(names)].filter((name) => !isThere(name)).map((name) => `${file}: ${name}`);
	});
	expect(missing, RENAMED).toEqual([]);
	expect(classes.size).toBeGreaterThan(100);
});

/** Where the guide's own templates and scripts write classes. */
const CLASSES = /class(?:Name|:list|List\.\w+)?\s*[=:(]\s*(?:\{[^}]*\}|"[^"]*"|'[^']*'|`[^`]*`)/g;

/** A class, or an element that Starlight defines. */
const NAME = /\.[a-zA-Z][\w-]*|(?<![\w.#:[-])(?:starlight|sl)-[\w-]+/g;

test('every property of the shell that a style sheet sets is used', () => {
	const built = read('_astro/*.css').join('\n');
	const unused = sources.flatMap(({ file, css }) =>
		[...new Set(css.match(/--sl-[\w-]+(?=\s*:)/g))]
			.filter((name) => !new RegExp(`var\\(\\s*${name}(?![\\w-])`).test(built))
			.map((name) => `${file}: ${name}`),
	);
	expect(unused, RENAMED).toEqual([]);
});

test('no page has a style attribute, because style sheets replace those of the shell', () => {
	const styled = [...site.pages].flatMap(([path, page]) =>
		page.querySelectorAll('[style]').map((element) => `${path} ${element.rawAttrs}`),
	);
	expect(
		styled.slice(0, 5),
		'Starlight sets these. Let `dropShellStyles` in ' +
			'`src/site/integrations/content-security-policy.ts` drop them, and say the same in ' +
			'`header.css` or `sidebar.css`.',
	).toEqual([]);
});

test('the shell stores the theme under the name that the guard watches', () => {
	const [guard = ''] = read('theme-guard.js');
	const name = /key = "([^"]+)"/.exec(guard)?.[1] ?? '';
	const scripts = [
		site.pages
			.get('/')!
			.querySelectorAll('script')
			.map((script) => script.rawText)
			.join('\n'),
		...read('_astro/*.js'),
	];
	const users = scripts.filter((script) => script.includes(name));
	expect(
		[name, users.length],
		'Starlight keeps its theme elsewhere now: look at its `ThemeProvider.astro`, and change the ' +
			'key in `theme-guard.ts`.',
	).toEqual([expect.stringMatching(/./), 2]);
});
