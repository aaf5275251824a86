import { noteKinds, type KindOf, type NoteKind } from './kinds.ts';
import { isOneOf, STAGE_IDS } from './vocabulary.ts';

declare const brand: unique symbol;

/** The validated file name of a note, without `.md`. */
type Id<Kind extends NoteKind> = string & { readonly [brand]: Kind };

/** The id of a lifecycle stage, one of a closed list. */
export type StageId = (typeof STAGE_IDS)[number];

/** The id of a note of a kind. */
export type IdOf<Kind extends NoteKind> = {
	own: Id<Kind>;
	services: Id<'service'>;
	stages: StageId;
}[KindOf<Kind>['ids']];

export type ServiceId = IdOf<'service'>;
export type ConceptId = IdOf<'concept'>;
/** The id of a look-alike page, which compares services or concepts. */
export type LookAlikeId = IdOf<'look-alike'>;
export type PathId = IdOf<'path'>;
/** The id of an exam: its code in lower case. */
export type ExamId = IdOf<'exam'>;
export type AlgorithmId = IdOf<'algorithm'>;

/** The most characters of an id. */
export const ID_LENGTH = 64;

/** The form of an id. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Returns why a text cannot be the id of a note.
 *
 * @example
 * findIdFault('data-firehose'); // => undefined
 * findIdFault('con');           // => 'This id is reserved'
 */
export function findIdFault(text: string): string | undefined {
	if (text.length > ID_LENGTH) return `An id has at most ${ID_LENGTH} characters.`;
	if (!ID_PATTERN.test(text)) {
		return 'An id is kebab-case: lower-case letters, digits and single hyphens.';
	}
	return isReservedId(text) ? 'This id is reserved' : undefined;
}

/** True for a text that may be the id of a service. */
function isServiceId(text: string): text is ServiceId {
	return findIdFault(text) === undefined;
}

/** True for a text that may be the id of a stage. */
function isStageId(text: string): text is StageId {
	return isOneOf(STAGE_IDS, text);
}

/**
 * True if a text has a special meaning where ids are used: to Windows, which reserves these device
 * names in every folder; to a web server; or to a program that looks up a property of an object.
 *
 * @example
 * isReservedId('con');    // => true
 * isReservedId('contact'); // => false
 */
export function isReservedId(id: string): boolean {
	return /^(?:con|prn|aux|nul|com\d|lpt\d|index|constructor)$/.test(id);
}

/**
 * Returns a text as a service id, or undefined if it does not have the form of one.
 *
 * @example
 * toServiceId('data-firehose'); // => 'data-firehose'
 * toServiceId('Data Firehose'); // => undefined
 */
export function toServiceId(text: string): ServiceId | undefined {
	return isServiceId(text) ? text : undefined;
}

/**
 * Returns the stage id for an id or for a stage's label as authors write it.
 *
 * @example
 * toStageId('data-preparation'); // => 'data-preparation'
 * toStageId('Data preparation'); // => 'data-preparation'
 * toStageId('cleaning');         // => undefined
 */
export function toStageId(text: string): StageId | undefined {
	const id = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
	return isStageId(id) ? id : undefined;
}

/** The target of a link inside the guide: a note of one of these kinds. */
export type NoteRef<Kind extends NoteKind = NoteKind> = {
	[Each in Kind]: { kind: Each; id: IdOf<Each> };
}[Kind];

/** The guard of ids by whose they are; those of all kinds but the stages have one form. */
const idGuards = {
	own: isServiceId,
	services: isServiceId,
	stages: isStageId,
} satisfies Record<KindOf<NoteKind>['ids'], (text: string) => boolean>;

/**
 * Returns a reference to a note by kind and name, or undefined if the name cannot be an id of that
 * kind.
 *
 * @example
 * toNoteRef('stage', 'training'); // => { kind: 'stage', id: 'training' }
 * toNoteRef('stage', 'cooking');  // => undefined
 */
export function toNoteRef<Kind extends NoteKind>(
	kind: Kind,
	name: string,
): NoteRef<Kind> | undefined {
	const isId = idGuards[noteKinds[kind].ids];
	return isId(name) ? ({ kind, id: name } as NoteRef<Kind>) : undefined;
}

/** Returns the path of a note's file, whether or not it exists. */
export function toNoteFile({ kind, id }: NoteRef): string {
	return `content/${noteKinds[kind].folder}/${id}.md`;
}

/**
 * Returns a reference to a note by the path of its file, or undefined if the file's name or folders
 * cannot be an id.
 *
 * @example
 * fromNoteFile('service', 'content/services/s3.md');      // => { kind: 'service', id: 's3' }
 * fromNoteFile('service', 'content/services/aws/s3.md');  // => undefined
 */
export function fromNoteFile(kind: NoteKind, file: string): NoteRef | undefined {
	return toNoteRef(kind, getNoteName(kind, file));
}

/** Returns the name of a note's file in the folder of its kind, without `.md`. */
export function getNoteName(kind: NoteKind, file: string): string {
	return (file.split(`/${noteKinds[kind].folder}/`).at(-1) ?? '').replace(/\.md$/, '');
}
