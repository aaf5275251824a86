import { expect, test } from 'vitest';
import { leanShell } from '../../../../src/site/integrations/lean-shell.ts';

test('a build fails if the lean shell finds nothing to remove, and names the part', () => {
	const end = leanShell().hooks['astro:build:done'] as () => void;
	expect(end).toThrow('- the styles of Starlight’s `Badge.astro`');
});
