import { noteKinds, type NoteKind } from './kinds.ts';
import { isOneOf, STAGE_IDS } from './vocabulary.ts';

declare const brand: unique symbol;

/** The file name of a note, without `.md`, that was checked to be one. */
type Id<Kind extends NoteKind> = string & { readonly [brand]: Kind };

export type ServiceId = Id<'service'>;
export type ConceptId = Id<'concept'>;
/** The id of a look-alike page, where services or concepts stand side by side. */
export type LookAlikeId = Id<'look-alike'>;
export type PathId = Id<'path'>;
/** The id of an exam: its code in lower case. */
export type ExamId = Id<'exam'>;
export type AlgorithmId = Id<'algorithm'>;
/** The id of a lifecycle stage, one of a closed list. */
export type StageId = (typeof STAGE_IDS)[number];

/** The most characters of an id. */
export const ID_LENGTH = 64;

/** The form of an id. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Finds why a text cannot be the id of a note.
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
export const isServiceId = isId as Guard<ServiceId>;

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
	return isServiceId(text) ? text : undefined;
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
	const id = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
	return isOneOf(STAGE_IDS, id) ? id : undefined;
}

/** The guard of the ids of each kind of note. */
const idGuards = {
	service: isServiceId,
	stage: (text): text is StageId => isOneOf(STAGE_IDS, text),
	concept: isId as Guard<ConceptId>,
	'look-alike': isId as Guard<LookAlikeId>,
	path: isId as Guard<PathId>,
	exam: isId as Guard<ExamId>,
	algorithm: isId as Guard<AlgorithmId>,
	// What older notes get wrong of a service lies in a file under the service's own id.
	correction: isServiceId,
} satisfies Record<NoteKind, Guard<string>>;

/** The id of a note of a kind. */
export type IdOf<Kind extends NoteKind> =
	(typeof idGuards)[Kind] extends Guard<infer Id> ? Id : never;

/** What a link inside the guide may name: a note of one of some kinds. */
export type NoteRef<Kind extends NoteKind = NoteKind> = {
	[Each in Kind]: { kind: Each; id: IdOf<Each> };
}[Kind];

/**
 * Makes a reference to a note of its kind and its name; nothing where the name cannot be an id of that kind.
 *
 * @example
 * toNoteRef('stage', 'training'); // => { kind: 'stage', id: 'training' }
 * toNoteRef('stage', 'cooking');  // => undefined
 */
export function toNoteRef<Kind extends NoteKind>(
	kind: Kind,
	name: string,
): NoteRef<Kind> | undefined {
	return idGuards[kind](name) ? ({ kind, id: name } as NoteRef<Kind>) : undefined;
}

/** Where the file of a note stands, or would stand. */
export function toNoteFile({ kind, id }: NoteRef): string {
	return `content/${noteKinds[kind].folder}/${id}.md`;
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
	return (file.split(`/${noteKinds[kind].folder}/`).at(-1) ?? '').replace(/\.md$/, '');
}

type Guard<Id extends string> = (text: string) => text is Id;

function isId(text: string): boolean {
	return findIdFault(text) === undefined;
}
