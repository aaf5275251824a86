import { z } from 'zod';
import {
	findIdFault,
	ID_LENGTH,
	ID_PATTERN,
	type AlgorithmId,
	type LookAlikeId,
	type ConceptId,
	type ExamId,
	type PathId,
	type ServiceId,
} from '../ids.ts';
import { STAGE_IDS } from '../vocabulary.ts';

/** One schema stands for the ids of all kinds, so that JSON Schema describes it once. */
const idSchema = z
	.string()
	.meta({
		maxLength: ID_LENGTH,
		pattern: ID_PATTERN.source,
		description: 'The file name of a note, without `.md`.',
	})
	.refine((id) => findIdFault(id) === undefined, {
		error: ({ input }) => findIdFault(String(input)),
	});

/** The id of a service. */
export const serviceIdSchema = idSchema as unknown as z.ZodType<ServiceId, string>;

/** The id of a concept. */
export const conceptIdSchema = idSchema as unknown as z.ZodType<ConceptId, string>;

/** The id of a look-alike page, where services or concepts stand side by side. */
export const lookAlikeIdSchema = idSchema as unknown as z.ZodType<LookAlikeId, string>;

/** The id of a worked path. */
export const pathIdSchema = idSchema as unknown as z.ZodType<PathId, string>;

/** The id of an exam: its code in lower case. */
export const examIdSchema = idSchema as unknown as z.ZodType<ExamId, string>;

/** The id of a built-in algorithm. */
export const algorithmIdSchema = idSchema as unknown as z.ZodType<AlgorithmId, string>;

/** The id of a lifecycle stage, one of a closed list. */
export const stageIdSchema = z.enum(STAGE_IDS).describe('The id of a lifecycle stage.');

/** What a link inside the guide may name. */
export const noteRefSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('service'), id: serviceIdSchema }),
	z.strictObject({ kind: z.literal('stage'), id: stageIdSchema }),
	z.strictObject({ kind: z.literal('concept'), id: conceptIdSchema }),
	z.strictObject({ kind: z.literal('look-alike'), id: lookAlikeIdSchema }),
	z.strictObject({ kind: z.literal('path'), id: pathIdSchema }),
	z.strictObject({ kind: z.literal('exam'), id: examIdSchema }),
	z.strictObject({ kind: z.literal('algorithm'), id: algorithmIdSchema }),
	z.strictObject({ kind: z.literal('correction'), id: serviceIdSchema }),
]);
