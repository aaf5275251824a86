import { expect, test } from 'vitest';
import { leanShell } from '../../../../src/site/integrations/lean-shell.ts';

test('a build in which the lean shell finds nothing to leave out fails, and names it', () => {
	const end = leanShell().hooks['astro:build:done'] as () => void;
	expect(end).toThrow('- the styles of Starlight’s `Badge.astro`');
});
