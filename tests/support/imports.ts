import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The files that each file imports, by path, both values and types. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads what the modules and components below a folder import from each other. */
export function readImports(root: string): Imports {
	const files = globSync('**/*.{ts,astro}', { cwd: root }).sort();
	return new Map(
		files.map((file) => {
			const { importedFiles } = ts.preProcessFile(readCode(join(root, file)), true, true);
			const paths = importedFiles
				.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
				.filter((name) => name.startsWith('.'))
				.map((name) => join(dirname(file), name));
			return [file, paths.filter((path) => existsSync(join(root, path)))];
		}),
	);
}

/** Lists the import cycles, each once, as the files it passes through. */
export function listCycles(imports: Imports): string[][] {
	const done = new Set<string>();
	const cycles: string[][] = [];
	const follow = (file: string, route: string[]): void => {
		if (route.includes(file)) cycles.push([...route.slice(route.indexOf(file)), file]);
		if (done.has(file)) return;
		done.add(file);
		for (const next of imports.get(file) ?? []) follow(next, [...route, file]);
	};
	for (const file of imports.keys()) follow(file, []);
	return cycles;
}

/** Returns the code of a module, or of a component's front matter and scripts. */
function readCode(path: string): string {
	const text = readFileSync(path, 'utf8');
	if (!path.endsWith('.astro')) return text;
	const frontMatter = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
	const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
	return [frontMatter, ...scripts].join('\n');
}
