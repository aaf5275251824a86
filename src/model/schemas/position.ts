import { z } from 'zod';
import type { Position } from '../position.ts';

/** A place inside a note. */
export const positionSchema = z.strictObject({
	line: z.int().positive().describe('Line, counted from 1.'),
	column: z.int().positive().describe('Column, counted from 1.'),
}) satisfies z.ZodType<Position>;
