import { z } from 'zod';
import { STAGE_IDS } from './vocabulary.ts';

const idSchema = z
	.string()
	.max(64)
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'An id is kebab-case: lower-case letters, digits and single hyphens.',
	);

/** The id of a service: the file name of its note, without `.md`. */
export const serviceIdSchema = idSchema.brand<'service'>();

/** The id of a concept: the file name of its note, without `.md`. */
export const conceptIdSchema = idSchema.brand<'concept'>();

/** The id of a lifecycle stage, one of a closed list. */
export const stageIdSchema = z.enum(STAGE_IDS);

export type ServiceId = z.output<typeof serviceIdSchema>;
export type ConceptId = z.output<typeof conceptIdSchema>;
export type StageId = z.output<typeof stageIdSchema>;

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

/** Makes a concept id of a text, or nothing where the text has not the shape of one. */
export function toConceptId(text: string): ConceptId | undefined {
	return conceptIdSchema.safeParse(text).data;
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
]);
export type NoteRef = z.output<typeof noteRefSchema>;

/** The kinds of note. */
export type NoteKind = NoteRef['kind'];

/** The folder of each kind of note, below the content's root as well as in addresses. */
export const noteFolders: Record<NoteKind, string> = {
	service: 'services',
	stage: 'stages',
	concept: 'concepts',
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
	switch (kind) {
		case 'service': {
			const id = toServiceId(name);
			return id && { kind, id };
		}
		case 'stage': {
			const id = toStageId(name);
			return id && { kind, id };
		}
		case 'concept': {
			const id = toConceptId(name);
			return id && { kind, id };
		}
	}
}
