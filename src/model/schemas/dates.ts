import { z } from 'zod';
import { isDate, isDay } from '../dates.ts';

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z
	.string()
	.meta({ format: 'date', pattern: z.regexes.date.source })
	.refine(isDay, 'A day is written `YYYY-MM-DD` and exists in the calendar.');

/** A date as exact as its source gives it: a day, a month or a year. */
export const dateSchema = z
	.string()
	.refine(
		isDate,
		'A date is written `YYYY-MM-DD`, `YYYY-MM` or `YYYY` and exists in the calendar.',
	);
