import { z } from 'zod';
import { findIdFault, ID_LENGTH, ID_PATTERN, type IdOf, type NoteRef } from '../ids.ts';
import { NOTE_KINDS, noteKinds, type KindOf, type NoteKind } from '../kinds.ts';
import { STAGE_IDS } from '../vocabulary.ts';

/** One schema for the ids of all kinds except stages, so that JSON Schema describes it once. */
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

const idSchemas = {
	own: idSchema,
	services: idSchema,
	stages: z.enum(STAGE_IDS).describe('The id of a lifecycle stage.'),
} satisfies Record<KindOf<NoteKind>['ids'], z.ZodType>;

/** Returns the schema for the ids of a kind of note. */
export function getIdSchema<Kind extends NoteKind>(kind: Kind): z.ZodType<IdOf<Kind>, string> {
	// The brand of an id depends only on its kind.
	return idSchemas[noteKinds[kind].ids] as unknown as z.ZodType<IdOf<Kind>, string>;
}

export const serviceIdSchema = getIdSchema('service');
export const stageIdSchema = getIdSchema('stage');
export const conceptIdSchema = getIdSchema('concept');

type RefSchema = z.ZodObject<{ kind: z.ZodLiteral<NoteKind>; id: z.ZodType<NoteRef['id']> }>;

/** The target of a link inside the guide. */
export const noteRefSchema = z.discriminatedUnion(
	'kind',
	NOTE_KINDS.map((kind) =>
		z.strictObject({ kind: z.literal(kind), id: getIdSchema(kind) }),
	) as unknown as [RefSchema, ...RefSchema[]],
) as unknown as z.ZodType<NoteRef, NoteRef>;
