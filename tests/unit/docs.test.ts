import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['README.md', 'CONTRIBUTING.md'])('every path in %s exists', (file) => {
	const text = readFileSync(file, 'utf8');
	const named = [...text.matchAll(/(?<![\w./-])(?:src|tests|content|public)\/[\w./[\]-]*/g)].map(
		([path]) => path.replace(/\.$/, ''),
	);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
