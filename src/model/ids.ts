import { z } from 'zod';
import { noteFolders } from './note-folders.ts';
import { STAGE_IDS } from './vocabulary.ts';

const idSchema = z
	.string()
	.describe('The file name of a note, without `.md`.')
	.max(64)
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'An id is kebab-case: lower-case letters, digits and single hyphens.',
	)
	.refine((id) => !isReservedId(id), 'This id is reserved');

/** The id of a service: the file name of its note, without `.md`. */
export const serviceIdSchema = idSchema.brand<'service'>();

/** The id of a concept: the file name of its note, without `.md`. */
export const conceptIdSchema = idSchema.brand<'concept'>();

/** The id of a look-alike page, where services or concepts stand side by side. */
export const lookAlikeIdSchema = idSchema.brand<'look-alike'>();

/** The id of a worked path. */
export const pathIdSchema = idSchema.brand<'path'>();

/** The id of an exam: its code in lower case. */
export const examIdSchema = idSchema.brand<'exam'>();

/** The id of a built-in algorithm. */
export const algorithmIdSchema = idSchema.brand<'algorithm'>();

/** The id of a lifecycle stage, one of a closed list. */
export const stageIdSchema = z.enum(STAGE_IDS).describe('The id of a lifecycle stage.');

export type ServiceId = z.output<typeof serviceIdSchema>;
export type ConceptId = z.output<typeof conceptIdSchema>;
export type StageId = z.output<typeof stageIdSchema>;
export type LookAlikeId = z.output<typeof lookAlikeIdSchema>;
export type PathId = z.output<typeof pathIdSchema>;
export type ExamId = z.output<typeof examIdSchema>;
export type AlgorithmId = z.output<typeof algorithmIdSchema>;

/**
 * True if a text means something of its own where ids are used: to Windows, which knows devices by these names in every
 * folder; to a web server; or to a program that looks a word up in an object.
 *
 * @example
 * isReservedId('con');    // => true
 * isReservedId('contact'); // => false
 */
export function isReservedId(id: string): boolean {
	return /^(?:con|prn|aux|nul|com\d|lpt\d|index|constructor)$/.test(id);
}

/**
 * Makes a service id of a text, or nothing where the text has not the shape of one.
 *
 * @example
 * toServiceId('data-firehose'); // => 'data-firehose'
 * toServiceId('Data Firehose'); // => undefined
 */
export function toServiceId(text: string): ServiceId | undefined {
	return serviceIdSchema.safeParse(text).data;
}

/**
 * Makes a stage id of an id or of a stage's label as a person writes it.
 *
 * @example
 * toStageId('data-preparation'); // => 'data-preparation'
 * toStageId('Data preparation'); // => 'data-preparation'
 * toStageId('cleaning');         // => undefined
 */
export function toStageId(text: string): StageId | undefined {
	return stageIdSchema.safeParse(text.trim().toLowerCase().replaceAll(/\s+/g, '-')).data;
}

/** What a link inside the guide may name. */
export const noteRefSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('service'), id: serviceIdSchema }),
	z.strictObject({ kind: z.literal('stage'), id: stageIdSchema }),
	z.strictObject({ kind: z.literal('concept'), id: conceptIdSchema }),
	z.strictObject({ kind: z.literal('look-alike'), id: lookAlikeIdSchema }),
	z.strictObject({ kind: z.literal('path'), id: pathIdSchema }),
	z.strictObject({ kind: z.literal('exam'), id: examIdSchema }),
	z.strictObject({ kind: z.literal('algorithm'), id: algorithmIdSchema }),
	// What older notes get wrong of a service lies in a file under the service's own id.
	z.strictObject({ kind: z.literal('correction'), id: serviceIdSchema }),
]);
export type NoteRef = z.output<typeof noteRefSchema>;

/** The kinds of note. */
export type NoteKind = NoteRef['kind'];

/** What a note of each kind is called in a message. */
export const noteKindNames: Record<NoteKind, string> = {
	service: 'service',
	stage: 'stage',
	concept: 'concept',
	'look-alike': 'look-alike page',
	path: 'path',
	exam: 'exam',
	algorithm: 'algorithm',
	correction: 'list of corrections',
};

/** Where the file of a note stands, or would stand. */
export function toNoteFile({ kind, id }: NoteRef): string {
	return `content/${noteFolders[kind]}/${id}.md`;
}

/**
 * Makes a reference to a note of the path of its file; nothing where the file's name, or the folders around it, cannot be
 * an id.
 *
 * @example
 * fromNoteFile('service', 'content/services/s3.md');      // => { kind: 'service', id: 's3' }
 * fromNoteFile('service', 'content/services/aws/s3.md');  // => undefined
 */
export function fromNoteFile(kind: NoteKind, file: string): NoteRef | undefined {
	return toNoteRef(kind, getNoteName(kind, file));
}

/** The name of a note's file within the folder of its kind, without `.md`. */
export function getNoteName(kind: NoteKind, file: string): string {
	return (file.split(`/${noteFolders[kind]}/`).at(-1) ?? '').replace(/\.md$/, '');
}

/**
 * Makes a reference to a note of its kind and its name; nothing where the name cannot be an id of that kind.
 *
 * @example
 * toNoteRef('stage', 'training'); // => { kind: 'stage', id: 'training' }
 * toNoteRef('stage', 'cooking');  // => undefined
 */
export function toNoteRef(kind: NoteKind, name: string): NoteRef | undefined {
	return noteRefSchema.safeParse({ kind, id: name }).data;
}
