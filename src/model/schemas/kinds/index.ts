import type { z } from 'zod';
import type { NoteKind } from '../../kinds.ts';
import { algorithmSchema } from './algorithm.ts';
import { lookAlikeSchema } from './look-alike.ts';
import { conceptSchema } from './concept.ts';
import { correctionListSchema } from './correction.ts';
import { examSchema } from './exam.ts';
import { pathSchema } from './path.ts';
import { serviceSchema } from './service.ts';
import { stageSchema } from './stage.ts';

/** The schema of what a note of each kind says. */
export const kindSchemas = {
	service: serviceSchema,
	stage: stageSchema,
	concept: conceptSchema,
	'look-alike': lookAlikeSchema,
	path: pathSchema,
	exam: examSchema,
	algorithm: algorithmSchema,
	correction: correctionListSchema,
} satisfies Record<NoteKind, z.ZodObject>;

/** What a note of a kind says. */
export type NoteValue<Kind extends NoteKind> = z.output<(typeof kindSchemas)[Kind]>;
