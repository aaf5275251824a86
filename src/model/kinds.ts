/** What is to be known of a kind of note. */
type KindRow = {
	/** What a note of the kind is called in a message. */
	name: string;
	/** The folder of its notes, below `content/` as well as in addresses. */
	folder: string;
	/** Whether each note has a page, or a place with an anchor on the page that collects the kind. */
	place: 'page' | 'anchor';
};

/** The kinds of note. Whatever else is kept by kind `satisfies Record<NoteKind, ...>`. */
export const noteKinds = {
	service: { name: 'service', folder: 'services', place: 'page' },
	stage: { name: 'stage', folder: 'stages', place: 'page' },
	concept: { name: 'concept', folder: 'concepts', place: 'page' },
	'look-alike': { name: 'look-alike page', folder: 'lookalikes', place: 'page' },
	path: { name: 'path', folder: 'paths', place: 'page' },
	exam: { name: 'exam', folder: 'exams', place: 'page' },
	algorithm: { name: 'algorithm', folder: 'algorithms', place: 'anchor' },
	correction: { name: 'list of corrections', folder: 'corrections', place: 'anchor' },
} as const satisfies Record<string, KindRow>;

export type NoteKind = keyof typeof noteKinds;

/** All kinds, in the order in which notes are read. */
export const NOTE_KINDS = Object.keys(noteKinds) as NoteKind[];

/** Finds the kind of note that lies in a folder. */
export function findKindOfFolder(folder: string): NoteKind | undefined {
	return NOTE_KINDS.find((kind) => noteKinds[kind].folder === folder);
}
