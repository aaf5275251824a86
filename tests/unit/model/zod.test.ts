import { z as astroZod } from 'astro/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';

test('schemas use the same copy of Zod as Astro', () => {
	expect(z.ZodObject).toBe(astroZod.ZodObject);
});
