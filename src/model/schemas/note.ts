import { z } from 'zod';
import { algorithmSchema } from './kinds/algorithm.ts';
import { lookAlikeSchema } from './kinds/comparison.ts';
import { conceptSchema } from './kinds/concept.ts';
import { correctionListSchema } from './kinds/correction.ts';
import { examSchema } from './kinds/exam.ts';
import type { NoteRef } from '../ids.ts';
import { noteRefSchema } from './ids.ts';
import { pathSchema } from './kinds/path.ts';
import { positionSchema } from './position.ts';
import { serviceSchema } from './kinds/service.ts';
import { stageSchema } from './kinds/stage.ts';

/** What the file of a note adds to its value: where everything stands, what it links to, what may be linked. */
const originShape = {
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
};

export const serviceNoteSchema = z.strictObject({
	kind: z.literal('service'),
	value: serviceSchema,
	...originShape,
});
export const stageNoteSchema = z.strictObject({
	kind: z.literal('stage'),
	value: stageSchema,
	...originShape,
});
export const conceptNoteSchema = z.strictObject({
	kind: z.literal('concept'),
	value: conceptSchema,
	...originShape,
});

export const lookAlikeNoteSchema = z.strictObject({
	kind: z.literal('look-alike'),
	value: lookAlikeSchema,
	...originShape,
});
export const pathNoteSchema = z.strictObject({
	kind: z.literal('path'),
	value: pathSchema,
	...originShape,
});
export const examNoteSchema = z.strictObject({
	kind: z.literal('exam'),
	value: examSchema,
	...originShape,
});
export const algorithmNoteSchema = z.strictObject({
	kind: z.literal('algorithm'),
	value: algorithmSchema,
	...originShape,
});
export const correctionNoteSchema = z.strictObject({
	kind: z.literal('correction'),
	value: correctionListSchema,
	...originShape,
});

/** A note, parsed whole. */
export const noteSchema = z.discriminatedUnion('kind', [
	serviceNoteSchema,
	stageNoteSchema,
	conceptNoteSchema,
	lookAlikeNoteSchema,
	pathNoteSchema,
	examNoteSchema,
	algorithmNoteSchema,
	correctionNoteSchema,
]);

export type ServiceNote = z.output<typeof serviceNoteSchema>;
export type StageNote = z.output<typeof stageNoteSchema>;
export type ConceptNote = z.output<typeof conceptNoteSchema>;
export type LookAlikeNote = z.output<typeof lookAlikeNoteSchema>;
export type PathNote = z.output<typeof pathNoteSchema>;
export type ExamNote = z.output<typeof examNoteSchema>;
export type AlgorithmNote = z.output<typeof algorithmNoteSchema>;
export type CorrectionNote = z.output<typeof correctionNoteSchema>;
export type Note = z.output<typeof noteSchema>;
export type NoteOrigin = Pick<Note, 'file' | 'positions' | 'links' | 'runs'>;
export type NoteLink = NoteOrigin['links'][number];
export type ProseRun = NoteOrigin['runs'][number];

/** What is known of a note that could not be read: that it is there, and what it links to. */
export type UnreadableNote = Pick<NoteOrigin, 'file' | 'links'> & { ref: NoteRef };
