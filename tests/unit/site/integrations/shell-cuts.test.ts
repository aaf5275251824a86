import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	applyCuts,
	formatMissingCuts,
	shellCuts,
	type ShellCut,
} from '../../../../src/site/integrations/shell-cuts.ts';

const STARLIGHT = 'node_modules/@astrojs/starlight/dist';
const read = (file: string) => readFileSync(`${STARLIGHT}/${file}`, 'utf8');

/** Lists the modules that Vite makes from a Starlight file, each with its part of the code. */
function listModules(file: string): { id: string; code: string }[] {
	const code = read(file);
	const id = `/guide/${STARLIGHT}/${file}`;
	const list = (tag: string, type: string) =>
		[...code.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(
			([, inner = ''], index) => ({ id: `${id}?astro&type=${type}&index=${index}`, code: inner }),
		);
	if (file.endsWith('.css')) return [{ id, code }];
	return [...list('style', 'style'), ...list('script', 'script')];
}

test('the installed Starlight has everything that the lean shell leaves out', () => {
	const found = new Set<ShellCut>();
	const modules = globSync('**/*.{astro,css}', { cwd: STARLIGHT }).flatMap(listModules);
	for (const module of modules) applyCuts(shellCuts, module, found);
	const missing = shellCuts.filter((cut) => !found.has(cut) && !cut.what.startsWith('Vite'));
	expect(missing, formatMissingCuts(missing)).toEqual([]);
	expect(modules.length).toBeGreaterThan(30);
});

test('the installed Vite has the helper that the lean shell replaces', () => {
	const chunks = globSync('node_modules/vite/dist/node/chunks/*.js');
	const code = chunks.map((file) => readFileSync(file, 'utf8')).join('\n');
	const [, path = ''] = /"\\0(vite\/[\w-]*preload[\w-]*\.js)"/.exec(code) ?? [];
	const found = new Set<ShellCut>();
	const replaced = applyCuts(shellCuts, { id: `\0${path}`, code }, found);
	const missing = shellCuts.filter((cut) => !found.has(cut) && cut.what.startsWith('Vite'));
	expect(missing, formatMissingCuts(missing)).toEqual([]);
	// The name that modules import.
	expect(code).toContain(/const (\w+)/.exec(replaced ?? '')?.[1]);
});

const part: ShellCut = { what: 'the part', module: /part\.css$/, cut: () => '' };

test.each<[string, string, string, string | undefined, boolean]>([
	['is cut where it is', '/a/part.css', 'p {}', '', true],
	['is missing where its module is empty', '/a/part.css', '', '', false],
	['leaves other modules as they are', '/a/whole.css', 'p {}', undefined, false],
])('a cut %s', (_, id, code, result, isFound) => {
	const found = new Set<ShellCut>();
	expect(applyCuts([part], { id, code }, found)).toBe(result);
	expect(found.has(part)).toBe(isFound);
});

test('only the declarations of unused properties are cut', () => {
	const id = '/node_modules/@astrojs/starlight/dist/style/props.css';
	const code = ':root { --sl-text-h1: 2rem; --sl-text-base: 1rem; --sl-hue-red: 9; }';
	expect(applyCuts(shellCuts, { id, code }, new Set())).toBe(':root {  --sl-text-base: 1rem;  }');
});

test('a cut that finds nothing is named, with what to do', () => {
	expect(formatMissingCuts([part])).toMatchInlineSnapshot(`
		"The lean shell did not find what it leaves out, so every page would carry it again:
		- the part: part\\.css$
		A new version of Starlight or Vite has probably renamed it. Find its new name in \`node_modules/@astrojs/starlight\` or \`node_modules/vite\`, and change it in \`src/site/integrations/shell-cuts.ts\`; or remove its line there if it is gone."
	`);
});
