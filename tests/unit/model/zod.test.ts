import { z as astroZod } from 'astro/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';

test('schemas are made by the one copy of Zod that Astro uses too', () => {
	expect(z.ZodObject).toBe(astroZod.ZodObject);
});
