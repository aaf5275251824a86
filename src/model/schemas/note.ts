import { z } from 'zod';
import type { NoteRef } from '../ids.ts';
import type { NoteKind } from '../kinds.ts';
import { noteRefSchema } from './ids.ts';
import { kindSchemas, type NoteValue } from './kinds/index.ts';
import { positionSchema } from './position.ts';

/**
 * What the file of a note adds to its value: positions, links, and the prose in which names may be
 * linked.
 */
const originSchema = z.strictObject({
	file: z.string().describe('The note’s path, relative to the project’s root.'),
	positions: z
		.record(z.string(), positionSchema)
		.describe('Where each value stands, by its path in the value: `facts.2.source`.'),
	links: z
		.array(
			z.strictObject({
				target: noteRefSchema,
				position: positionSchema,
			}),
		)
		.describe('The links to other notes that the author wrote.'),
	runs: z
		.array(z.strictObject({ text: z.string(), opensBlock: z.boolean() }))
		.describe(
			'The stretches of prose, outside links, headings and code, in which names become links.',
		),
});

/** Returns the schema of a parsed note of a kind. */
export function buildNoteSchema<Kind extends NoteKind>(kind: Kind) {
	return z.strictObject({
		kind: z.literal(kind),
		value: kindSchemas[kind],
		...originSchema.shape,
	});
}

export type NoteOrigin = z.output<typeof originSchema>;
export type NoteLink = NoteOrigin['links'][number];
export type ProseRun = NoteOrigin['runs'][number];

/** A parsed note of one of these kinds. */
export type NoteOf<Kind extends NoteKind> = {
	[Each in Kind]: { kind: Each; value: NoteValue<Each> } & NoteOrigin;
}[Kind];

export type Note = NoteOf<NoteKind>;
export type ServiceNote = NoteOf<'service'>;
export type StageNote = NoteOf<'stage'>;
export type ConceptNote = NoteOf<'concept'>;
export type LookAlikeNote = NoteOf<'look-alike'>;
export type PathNote = NoteOf<'path'>;
export type ExamNote = NoteOf<'exam'>;
export type CorrectionNote = NoteOf<'correction'>;

/** What is known about a note that could not be parsed: that it exists, and what it links to. */
export type UnreadableNote = Pick<NoteOrigin, 'file' | 'links'> & { ref: NoteRef };
