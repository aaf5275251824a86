import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCycles, readImports } from '../support/imports.ts';

test('no file of the project imports itself, directly or indirectly', () => {
	const imports = readImports('src');
	expect(imports.size).toBeGreaterThan(200);
	expect(listCycles(imports)).toEqual([]);
});

test('cycles of types, of components and of their scripts are found', () => {
	const root = mkdtempSync(join(tmpdir(), 'cycles-'));
	const write = (file: string, text: string) => writeFileSync(join(root, file), text);
	write('guide.ts', "import type { Edge } from './edges.ts';\nexport type Guide = Edge[];\n");
	write('edges.ts', "export type { Guide } from './guide.ts';\nexport type Edge = 1;\n");
	write('A.astro', "---\nimport B from './B.astro';\n---\n<B />\n");
	write('B.astro', "<p></p>\n<script>\n\timport './b.ts';\n</script>\n");
	write('b.ts', "void import('./A.astro');\n");
	write('alone.ts', "import './guide.ts';\nimport './b.ts';\n");
	expect(listCycles(readImports(root)).map((cycle) => [...new Set(cycle)].sort())).toEqual([
		['A.astro', 'B.astro', 'b.ts'],
		['edges.ts', 'guide.ts'],
	]);
});
